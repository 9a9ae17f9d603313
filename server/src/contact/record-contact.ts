import type { ContactChannel, ContactOutcome } from "@respite/shared/protection/contact";
import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { ContactChannelEnum, ContactOutcomeEnum } from "../protection/protection.enums.ts";
import { ContactAttemptRecord } from "./contact-attempt.entity.ts";

@InputType({ description: "A contact about collection that was made, whether anybody answered or not." })
export class ContactRecordInput extends CommandInput {
  @Field(() => ID, { description: "The loan." })
  loanId!: string;

  @Field(() => DateTimeScalar, { description: "When it was made; not in the future." })
  at!: string;

  @Field(() => ContactChannelEnum, { description: "How the borrower was contacted." })
  channel!: ContactChannel;

  @Field(() => ContactOutcomeEnum, { description: "Whether the borrower was reached." })
  outcome!: ContactOutcome;
}

/** Writes a contact down as it was, allowed or not: the limits count what happened. */
export function recordContact(context: Context, input: ContactRecordInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const notFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "contactRecord", input, institutionId, notFound, async (tx) => {
    const { em, institutionId, actor, now } = tx;
    const loan = await em.findOne(LoanRecord, { id: uuid ?? "", institutionId });
    if (!loan) return err([notFound]);
    const at = new Date(input.at);
    if (at > now) return err([userError("CONTACT_IN_FUTURE", {}, ["at"])]);
    const { channel, outcome } = input;
    const row = { id: uuidV7(now.getTime()), institutionId, loanId: loan.id, at, channel, outcome };
    em.persist(em.create(ContactAttemptRecord, { ...row, recordedAt: now, recordedByName: actor.name }));
    recordEvent(tx, { caseId: null, loanId: loan.id }, "CONTACT_RECORDED", { channel, outcome, at: at.toISOString() });
    return ok(loan.id);
  });
}
