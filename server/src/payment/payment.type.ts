import { Field, ID, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateScalar, DateTimeScalar, MinorScalar } from "../graphql/scalars.ts";
import { type PaymentSource, PaymentSourceEnum } from "./payment.enums.ts";

@ObjectType({
  description:
    "What a payment met of the schedule in force, in minor units: the oldest instalment first, its parts in the order of the policy.",
})
export class PaymentAllocation {
  @Field(() => MinorScalar, { description: "Overdue penalties." })
  penalty!: number;

  @Field(() => MinorScalar, { description: "Interest, deferred interest included." })
  interest!: number;

  @Field(() => MinorScalar, { description: "Principal." })
  principal!: number;

  @Field(() => MinorScalar, { description: "What met nothing, as more had been paid than was due." })
  unapplied!: number;

  @Field(() => [Int], { description: "Numbers of the instalments it reached." })
  instalments!: number[];
}

@ObjectType({
  description: "Money that came in on a loan; or, negative, a payment that was taken back. Never changed.",
})
export class Payment {
  @Field(() => ID, { description: "Identifies the payment." })
  id!: string;

  @Field(() => String, { nullable: true, description: "The partner's own id; null for a reversal." })
  externalId!: string | null;

  @Field(() => Money, { description: "How much; negative for a reversal." })
  amount!: Money;

  @Field(() => DateScalar, { description: "The day the money came in, or went back." })
  receivedOn!: string;

  @Field(() => DateTimeScalar, { description: "When it was posted here." })
  postedAt!: string;

  @Field(() => PaymentSourceEnum, { description: "How it was told." })
  source!: PaymentSource;

  @Field(() => ID, { nullable: true, description: "The payment that this one takes back." })
  reverses!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was taken back." })
  reason!: string | null;

  @Field(() => PaymentAllocation, { description: "What it met; worked out when it is read." })
  allocation!: PaymentAllocation;
}
