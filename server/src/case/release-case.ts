import { caseState } from "@respite/shared/case/case-fields";
import { permit } from "@respite/shared/case/permitted-actions";
import { err, ok } from "@respite/shared/result/result";
import type { CaseCommandInput } from "../command/command.input.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { caseCommand, move } from "./case-command.ts";
import { stateFields } from "./case-fields.view.ts";

/** Lets a case go, so that another reviewer can claim it; somebody else's only as a senior reviewer. */
export const releaseCase = (context: Context, input: CaseCommandInput): Promise<StoredResult> =>
  caseCommand(context, "caseRelease", input, async (tx) => {
    const { record, actor, today } = tx;
    const { allowed, reason, sentence } = permit("RELEASE", caseState(stateFields(record, tx.now)), actor, today);
    if (!allowed && reason === "HOLDER_ONLY" && sentence) return err([{ code: reason, sentence }]);
    const moved = move(tx, { type: "RELEASE", on: today, by: actor.id });
    if (!moved.ok) return moved;
    recordCaseEvent(tx, "CASE_RELEASED");
    return ok(undefined);
  });
