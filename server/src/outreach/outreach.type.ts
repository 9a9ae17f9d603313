import type { Ground } from "@respite/shared/case/case-words";
import type { LatenessSignal } from "@respite/shared/outreach/lateness-signals";
import { Field, ObjectType } from "type-graphql";
import { Borrower } from "../borrower/borrower.type.ts";
import { GroundEnum } from "../case/case.enums.ts";
import { connectionOf } from "../graphql/connection-of.ts";
import { Money } from "../graphql/money.type.ts";
import { enumOf } from "../graphql/register-enum.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { Loan } from "../loan/loan.type.ts";
import { ContactAnswer } from "../protection/contact-answer.type.ts";

const LatenessSignalEnum = enumOf<LatenessSignal>(
  "LatenessSignal",
  "Why somebody is likely to be late; each can be checked by hand on the credit record.",
  {
    LATE_LAST_MONTH: "More than three days past due last month.",
    LATE_TWICE_IN_SIX_MONTHS: "More than three days past due in two or more of the last six months.",
    GETTING_LATER: "Later in each of the last three months than in the one before.",
    IN_DECLARED_DISASTER: "Lives where a disaster is declared.",
  },
);

@ObjectType({
  description: "A borrower who is likely to be late with the next instalment and would qualify for relief.",
})
export class OutreachCandidate {
  @Field(() => Loan, { description: "The loan." })
  loan!: Loan;

  @Field(() => Borrower, { description: "Who owes." })
  borrower!: Borrower;

  @Field(() => DateScalar, { description: "When the next instalment is due." })
  dueOn!: string;

  @Field(() => Money, { description: "How much of it is unpaid." })
  dueAmount!: Money;

  @Field(() => [LatenessSignalEnum], { description: "Why they are likely to be late." })
  signals!: LatenessSignal[];

  @Field(() => [GroundEnum], { description: "Grounds that an application made now would meet as things are." })
  grounds!: Ground[];

  @Field(() => [GroundEnum], { description: "Further grounds that it would meet with a reason and its document." })
  groundsWithProof!: Ground[];

  @Field(() => String, { description: "The policy version that says so." })
  policyVersion!: string;

  @Field(() => DateScalar, { description: "The day this was found." })
  foundOn!: string;

  @Field(() => ContactAnswer, {
    description:
      "May they be called now? Holds, quiet hours and calls made count; `mayContact` answers for other ways.",
  })
  mayCall!: ContactAnswer;
}

export const OutreachCandidateConnection = connectionOf("OutreachCandidate", () => OutreachCandidate, {
  one: "candidate",
  counted: true,
});
