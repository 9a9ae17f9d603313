import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { setClock } from "../case/case-clock.ts";
import { caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { reevaluate } from "../evaluation/reevaluate.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { evidenceRequests, holdOf, requestOpen } from "./evidence-holds.ts";

@InputType({ description: "Say that the documents asked for have been sent (POST /evidence takes the files)." })
export class CaseProvideEvidenceInput extends CaseCommandInput {
  @Field(() => String, { nullable: true, description: "What the borrower adds in words. At most 2000 characters." })
  note?: string | null;
}

/** The borrower has answered: the clock runs again, the rules are run on what is there now. */
export const provideEvidence = (context: Context, input: CaseProvideEvidenceInput): Promise<StoredResult> =>
  caseCommand(context, "caseProvideEvidence", input, async (tx) => {
    const { today, now } = tx;
    const note = optionalText(input.note, ["note"], 2000);
    if (!note.ok) return err([note.error]);
    const moved = move(tx, { type: "PROVIDE_EVIDENCE", on: today });
    if (!moved.ok) return moved;
    const requests = await evidenceRequests(tx);
    Object.assign(requestOpen(requests) ?? {}, { answeredAt: now, answeredOn: today });
    setClock(tx, requests.map(holdOf));
    recordCaseEvent(tx, "EVIDENCE_PROVIDED", { note: note.value });
    await reevaluate(tx);
    return ok(undefined);
  });
