import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateScalar, RateScalar } from "../graphql/scalars.ts";

@ObjectType({
  description:
    "Penalty interest (罚息) on overdue principal, reckoned when it is read: nothing of it is stored. A relief takes it into its rows; from there on it grows anew.",
})
export class PenaltyInterest {
  @Field(() => DateScalar, { description: "The evening it speaks of." })
  on!: string;

  @Field(() => Money, { description: "What has grown since the schedule in force was booked." })
  accrued!: Money;

  @Field(() => Money, { description: "What of the accrued is unpaid." })
  unpaid!: Money;

  @Field(() => Int, { description: "Days on which something was late, and it grew." })
  daysCounted!: number;

  @Field(() => Int, {
    description: "Days on which something was late and protection stopped it: an open case, or an agreement in force.",
  })
  daysStopped!: number;

  @Field(() => RateScalar, {
    description: "What overdue principal costs a year, within the rate cap; 0 where the policy charges nothing.",
  })
  annualRate!: string;

  @Field(() => String, { description: "The policy that says so: of the case that governs the loan, or else in force." })
  policyVersion!: string;
}
