import type { RowChange } from "@respite/shared/schedule/schedule-difference";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../graphql/register-enum.ts";
import { DateScalar, MinorScalar } from "../graphql/scalars.ts";
import { Instalment } from "./instalment.type.ts";

const RowChangeEnum = enumOf<RowChange>("RowChange", "What became of an instalment between two versions.", {
  ADDED: "Only the later version has it.",
  REMOVED: "Only the earlier version has it.",
  CHANGED: "Its date or an amount is another one.",
  SAME: "It is as it was.",
});

@ObjectType({ description: "One instalment before and after." })
export class RowDifference {
  @Field(() => Int, { description: "Its number." })
  number!: number;

  @Field(() => RowChangeEnum, { description: "What became of it." })
  change!: RowChange;

  @Field(() => Instalment, { nullable: true, description: "As it was; null when it was added." })
  before!: Instalment | null;

  @Field(() => Instalment, { nullable: true, description: "As it is; null when it was removed." })
  after!: Instalment | null;

  @Field(() => MinorScalar, {
    nullable: true,
    description: "What is due on it now less what was due before; null when it was added or removed.",
  })
  dueBy!: number | null;
}

@ObjectType({ description: "Sums over all instalments of one version, in minor units." })
export class ScheduleTotals {
  @Field(() => MinorScalar, { description: "Principal." })
  principal!: number;

  @Field(() => MinorScalar, { description: "Interest of the periods." })
  interest!: number;

  @Field(() => MinorScalar, { description: "Interest carried over from deferred periods." })
  deferredInterest!: number;

  @Field(() => MinorScalar, { description: "Penalties." })
  penalty!: number;

  @Field(() => MinorScalar, { description: "All that is due: principal, interest, deferred interest and penalties." })
  due!: number;

  @Field(() => MinorScalar, { description: "What is paid of it." })
  paid!: number;

  @Field(() => MinorScalar, { description: "What is still to be paid." })
  stillPayable!: number;

  @Field(() => MinorScalar, { description: "The highest instalment still to be paid." })
  highestInstalment!: number;

  @Field(() => Int, { description: "How many instalments there are." })
  instalments!: number;

  @Field(() => DateScalar, { description: "When the last one falls due." })
  maturityOn!: string;
}

@ObjectType({ description: "What changed from one version of a schedule to another." })
export class ScheduleDifference {
  @Field(() => [RowDifference], { description: "Every instalment of either version, lowest number first." })
  rows!: RowDifference[];

  @Field(() => ScheduleTotals, { description: "Sums before." })
  before!: ScheduleTotals;

  @Field(() => ScheduleTotals, { description: "Sums after." })
  after!: ScheduleTotals;
}
