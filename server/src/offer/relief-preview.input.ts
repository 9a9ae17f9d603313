import { Field, ID, InputType } from "type-graphql";
import { ReliefMeasureInput } from "../relief/relief-measure.input.ts";
import { OfferConditionsInput } from "./offer-conditions.input.ts";

@InputType({ description: "Which relief, on which loan." })
export class ReliefPreviewInput {
  @Field(() => ID, { nullable: true, description: "The case whose loan and policy are meant." })
  caseId?: string | null;

  @Field(() => ID, { nullable: true, description: "A loan without a case, instead of `caseId`." })
  loanId?: string | null;

  @Field(() => [ReliefMeasureInput], { description: "What would change: one to four measures." })
  measures!: ReliefMeasureInput[];

  @Field(() => OfferConditionsInput, {
    nullable: true,
    description: "On what it would be offered: the terms' hash is then that of such an offer.",
  })
  conditions?: OfferConditionsInput | null;
}
