import { evidenceDueOn } from "@respite/shared/clock/deadlines";
import { ok } from "@respite/shared/result/result";
import { InputType } from "type-graphql";
import { setClock } from "../case/case-clock.ts";
import { caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { tellEvidenceRequested } from "../notice/tell-application.ts";
import { evidenceRequests, holdOf, requestOpen } from "./evidence-holds.ts";

@InputType({ description: "Give the borrower more time to answer, as often as the policy allows." })
export class CaseExtendEvidenceInput extends CaseCommandInput {}

/** The last day moves by the policy's time to answer; the clock stands still until then, if it stood still. */
export const extendEvidence = (context: Context, input: CaseExtendEvidenceInput): Promise<StoredResult> =>
  caseCommand(context, "caseExtendEvidence", input, async (tx) => {
    const { record, actor, today, policy } = tx;
    const dueOn = evidenceDueOn(record.evidenceDueOn ?? today, policy);
    const { extensions: allowed } = policy.numbers.evidence;
    const moved = move(tx, { type: "EXTEND_EVIDENCE", on: today, by: actor.id, evidenceDueOn: dueOn, allowed });
    if (!moved.ok) return moved;
    const requests = await evidenceRequests(tx);
    const open = requestOpen(requests);
    if (!open) throw new Error(`Case ${record.id} waits for an answer to no request.`);
    open.dueOn = dueOn;
    setClock(tx, requests.map(holdOf));
    recordCaseEvent(tx, "EVIDENCE_EXTENDED", { dueOn });
    await tellEvidenceRequested(tx, { kinds: open.kinds, dueOn, inTime: open.inTime });
    return ok(undefined);
  });
