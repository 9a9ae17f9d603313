import { Field, Int, ObjectType } from "type-graphql";
import { AuthorityFinding } from "../authority/authority-finding.type.ts";
import { type SecondReviewCode, SecondReviewReasonEnum } from "../case/case.enums.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { ReliefMeasure } from "../relief/relief-measure.type.ts";
import { Schedule } from "../schedule/schedule.type.ts";
import { ScheduleDifference } from "../schedule/schedule-difference.type.ts";
import { ReliefFigures } from "./offer-figures.type.ts";

@ObjectType({
  description:
    "A relief computed on a real loan and not booked. An offer of the same measures on the same day is equal to the cent.",
})
export class ReliefPreview extends ReliefFigures {
  @Field(() => Schedule, { description: "The schedule after relief." })
  schedule!: Schedule;

  @Field(() => Schedule, { description: "The schedule in force." })
  before!: Schedule;

  @Field(() => ScheduleDifference, { description: "What changes from one to the other, row by row and in sum." })
  difference!: ScheduleDifference;

  @Field(() => Int, { description: "Number of the first instalment that changes." })
  fromInstalment!: number;

  @Field(() => [SecondReviewReasonEnum], {
    description: "Why a second reviewer would have to confirm it; empty when one is enough.",
  })
  secondReviewReasons!: SecondReviewCode[];

  @Field(() => [AuthorityFinding], {
    description: "Where it goes beyond the own authority of the one who asks; each is among the reasons as well.",
  })
  beyondAuthority!: AuthorityFinding[];
}

@ObjectType({ description: "A preview, or at least one user error." })
export class ReliefPreviewPayload {
  @Field(() => ReliefPreview, { nullable: true, description: "Null when there are user errors." })
  preview!: ReliefPreview | null;

  @Field(() => [UserError], { description: "What is wrong with the input; empty when there is a preview." })
  userErrors!: UserError[];
}

@ObjectType({ description: "A relief that the policy would propose for a case." })
export class SuggestedOffer {
  @Field(() => [ReliefMeasure], { description: "What would change." })
  measures!: ReliefMeasure[];

  @Field(() => String, { description: "Why it is proposed, in the language asked for." })
  why!: string;

  @Field(() => ReliefPreview, { description: "Its figures and schedule." })
  preview!: ReliefPreview;
}
