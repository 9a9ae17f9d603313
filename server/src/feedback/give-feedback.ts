import { hasResult } from "@respite/shared/case/has-result";
import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType, Int } from "type-graphql";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { CommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { FeedbackRecord } from "./feedback.entity.ts";

@InputType({ description: "What a borrower thinks of the result of their case." })
export class FeedbackGiveInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => Int, { description: "1 (bad) to 5 (good)." })
  score!: number;

  @Field(() => String, { nullable: true, description: "The borrower's own words. At most 2000 characters." })
  words?: string | null;
}

/** Takes down what a borrower thinks, once, after a result; it changes nothing about the case. */
export function giveFeedback(context: Context, input: FeedbackGiveInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("DeferralCase", input.caseId);
  const notFound = userError("CASE_NOT_FOUND", {}, ["caseId"]);
  return runCommand(context, "feedbackGive", input, institutionId, notFound, async (tx) => {
    const { em, now } = tx;
    const { score } = input;
    const words = optionalText(input.words, ["words"], 2000);
    if (score < 1 || score > 5) return err([userError("NUMBER_OUT_OF_RANGE", { min: 1, max: 5 }, ["score"])]);
    if (!words.ok) return err([words.error]);
    const record = await em.findOne(DeferralCaseRecord, { id: uuid ?? "", institutionId: tx.institutionId });
    if (!record) return err([notFound]);
    if (!hasResult(record.status) || record.submittedOn == null)
      return err([userError("NO_RESULT_YET", {}, ["caseId"])]);
    const of = { institutionId: tx.institutionId, caseId: record.id };
    if ((await em.count(FeedbackRecord, of)) > 0) return err([userError("FEEDBACK_GIVEN", {}, ["caseId"])]);
    const { status: result, policyVersion } = record;
    const said = { score, words: words.value, result, policyVersion, givenAt: now };
    em.persist(em.create(FeedbackRecord, { id: uuidV7(now.getTime()), ...of, ...said }));
    recordCaseEvent({ ...tx, record }, "FEEDBACK_GIVEN", { score });
    return ok(record.id);
  });
}
