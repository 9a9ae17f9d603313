import type { EvidenceKind, HardshipReason } from "@respite/shared/case/case-words";
import { Field, ID, InputType, Int } from "type-graphql";
import { HardshipReasonEnum } from "../case/case.enums.ts";
import { EvidenceKindEnum } from "../evidence/evidence.enums.ts";
import { DateScalar, MinorScalar, RateScalar } from "../graphql/scalars.ts";

@InputType({ description: "What a borrower knows of a loan without asking anybody." })
export class SelfCheckInput {
  @Field(() => String, {
    nullable: true,
    description: "The lender, by its `code`: the check is made by the policy that it has in force today.",
  })
  institution?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The policy version to check against, one that ships unless you have signed in; the one in force at `institution` unless given, or CN-DEFAULT@1.",
  })
  policyVersion?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day to check for; today unless given, where `institution` is or in UTC.",
  })
  on?: string | null;

  @Field(() => MinorScalar, { description: "Principal outstanding, in minor units." })
  outstanding!: number;

  @Field(() => String, { defaultValue: "CNY", description: "ISO 4217 code." })
  currency!: string;

  @Field(() => RateScalar, { description: 'Nominal annual rate: "0.12" is 12 % a year.' })
  annualRate!: string;

  @Field(() => DateScalar, { description: "The day the money was paid out." })
  startedOn!: string;

  @Field(() => DateScalar, { description: "Due date of the oldest instalment not paid yet." })
  nextDueOn!: string;

  @Field(() => Int, { defaultValue: 0, description: "Most days past due in any of the last twelve months, 0 to 999." })
  worstDaysPastDue!: number;

  @Field(() => HardshipReasonEnum, { description: "Why it is hard to pay." })
  hardshipReason!: HardshipReason;

  @Field(() => DateScalar, { nullable: true, description: "Since when it is hard to pay." })
  hardshipSince?: string | null;

  @Field(() => [EvidenceKindEnum], { defaultValue: [], description: "Documents at hand." })
  evidence!: EvidenceKind[];

  @Field(() => Int, { defaultValue: 3, description: "For how many months a respite is wanted, 1 to 120." })
  months!: number;
}
