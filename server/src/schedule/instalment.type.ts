import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, MinorScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "One dated amount due. Amounts are minor units in the currency of the schedule." })
export class Instalment {
  @Field(() => Int, { description: "1-based position; numbers go on after a relief." })
  number!: number;

  @Field(() => DateScalar, { description: "The day it falls due." })
  dueOn!: string;

  @Field(() => DateScalar, {
    description:
      "The agreed day, to which interest is reckoned; another than `dueOn` where that is moved to a business day.",
  })
  agreedDueOn!: string;

  @Field(() => MinorScalar, { description: "Principal part." })
  principal!: number;

  @Field(() => MinorScalar, {
    description: "What of `principal` bears no interest, because a relief moved it behind the last instalment.",
  })
  interestFree!: number;

  @Field(() => MinorScalar, { description: "Interest of this period that is charged here." })
  interest!: number;

  @Field(() => MinorScalar, {
    description:
      "What this period costs: more than `interest` where a part of it was waived or met on a row of its own, less where more of it was paid before the rate fell, and else the same.",
  })
  accrued!: number;

  @Field(() => MinorScalar, { description: "Interest of earlier, deferred periods that this instalment carries." })
  deferredInterest!: number;

  @Field(() => MinorScalar, {
    description:
      "Overdue penalties carried into this instalment; on the schedule in force also the penalty interest grown on it by today.",
  })
  penalty!: number;

  @Field(() => MinorScalar, { description: "All of it: principal, interest, deferred interest and penalty." })
  due!: number;

  @Field(() => MinorScalar, { description: "Already paid towards it." })
  paid!: number;

  @Field(() => MinorScalar, { description: "Principal outstanding once it is met." })
  balanceAfter!: number;
}
