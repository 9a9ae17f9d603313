import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { type OfferStatus, OfferStatusEnum } from "../offer/offer.enums.ts";
import { ReliefMeasure } from "../relief/relief-measure.type.ts";
import { Instalment } from "../schedule/instalment.type.ts";

@ObjectType({ description: "An offer with the status it had at some moment; its terms never change." })
export class OfferAsOf {
  @Field(() => Int, { description: "1 to 4; the order in which the offers were shown." })
  position!: number;

  @Field(() => OfferStatusEnum, { description: "Where it stood." })
  status!: OfferStatus;

  @Field(() => [ReliefMeasure], { description: "What it changes." })
  measures!: ReliefMeasure[];

  @Field(() => DateScalar, { description: "When the first amount after relief falls due." })
  firstDueOn!: string;

  @Field(() => Money, { description: "The first amount after relief." })
  firstAmount!: Money;

  @Field(() => DateScalar, { description: "When the last instalment falls due." })
  maturityOn!: string;

  @Field(() => Money, { description: "What is waived of the interest." })
  waivedInterest!: Money;

  @Field(() => Money, { description: "Everything still to be paid after relief." })
  stillPayable!: Money;

  @Field(() => String, { description: "SHA-256 over its terms; accepting names it." })
  termsHash!: string;

  @Field(() => [Instalment], { description: "The whole schedule it would book." })
  instalments!: Instalment[];
}
