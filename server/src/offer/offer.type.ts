import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { ReliefMeasure } from "../relief/relief-measure.type.ts";
import { Instalment } from "../schedule/instalment.type.ts";
import { ScheduleDifference } from "../schedule/schedule-difference.type.ts";
import { type OfferStatus, OfferStatusEnum } from "./offer.enums.ts";
import { OfferConditions } from "./offer-conditions.type.ts";
import { ReliefFigures } from "./offer-figures.type.ts";

@ObjectType({ implements: Node, description: "One relief, fully computed. Accepting it books exactly these rows." })
export class Offer extends ReliefFigures implements Node {
  id!: string;

  @Field(() => Int, { description: "1 to 4; the order in which the offers are shown." })
  position!: number;

  @Field(() => OfferStatusEnum, { description: "Where it stands." })
  status!: OfferStatus;

  @Field(() => [ReliefMeasure], { description: "What changes." })
  measures!: ReliefMeasure[];

  @Field(() => String, {
    description:
      "Why it is offered, as a sentence in the language asked for: by what was asked for when it was made, and by what each of its measures is for.",
  })
  why!: string;

  @Field(() => OfferConditions, { nullable: true, description: "On what it is made; null where on nothing." })
  conditions!: OfferConditions | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Until when it can be accepted; null before it is open.",
  })
  validUntil!: string | null;

  @Field(() => ScheduleDifference, {
    description: "What it changes against the schedule it was, or would be, booked after: row by row and in sum.",
  })
  scheduleDifference!: ScheduleDifference;

  @Field(() => [Instalment], { description: "The whole schedule it would book." })
  instalments!: Instalment[];
}
