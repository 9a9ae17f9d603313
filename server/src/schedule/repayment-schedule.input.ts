import { Field, InputType, Int } from "type-graphql";
import { LoanTermsInput } from "../loan/loan-register.input.ts";
import { ReliefMeasureInput } from "../relief/relief-measure.input.ts";

@InputType({ description: "Terms to compute a schedule from, and a relief to try on it." })
export class RepaymentScheduleInput extends LoanTermsInput {
  @Field(() => [ReliefMeasureInput], { nullable: true, description: "A relief to try." })
  measures?: ReliefMeasureInput[] | null;

  @Field(() => Int, { defaultValue: 0, description: "How many instalments are paid before the relief." })
  paidInstalments!: number;
}
