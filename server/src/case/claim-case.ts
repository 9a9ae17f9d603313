import { ok } from "@respite/shared/result/result";
import type { CaseCommandInput } from "../command/command.input.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import type { Context } from "../graphql/context.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";

/** Takes a case for half an hour, renews one's own claim, or takes up an appeal. */
export const claimCase = (context: Context, input: CaseCommandInput): Promise<StoredResult> =>
  caseCommand(context, "caseClaim", input, async (tx) => {
    const { record, actor, today } = tx;
    const before = record.status;
    const renewed = record.assignedTo === actor.id && before === "UNDER_REVIEW";
    const type = before === "APPEALED" ? "TAKE_APPEAL" : "CLAIM";
    const moved = move(tx, { type, on: today, by: actor.id });
    if (!moved.ok) return moved;
    setClock(tx, await evidenceHolds(tx));
    const kind = type === "TAKE_APPEAL" ? "APPEAL_TAKEN" : "CASE_CLAIMED";
    recordCaseEvent(tx, renewed ? "CLAIM_RENEWED" : kind, { from: before });
    return ok(undefined);
  });
