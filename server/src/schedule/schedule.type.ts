import { Field, ID, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { Instalment } from "./instalment.type.ts";
import { type ScheduleOrigin, ScheduleOriginEnum } from "./schedule.enums.ts";
import { ScheduleDifference } from "./schedule-difference.type.ts";

@ObjectType({ description: "Dated amounts due. A booked version never changes; a relief books the next one." })
export class Schedule {
  @Field(() => ID, { nullable: true, description: "Null while it is only a preview." })
  id!: string | null;

  @Field(() => Int, { description: "Version: 1 is the original. A preview carries the number it would be booked as." })
  number!: number;

  @Field(() => ScheduleOriginEnum, { description: "Why this version was made." })
  origin!: ScheduleOrigin;

  @Field(() => String, { description: "ISO 4217 code of every amount in it." })
  currency!: string;

  @Field(() => Money, { description: "The sum of everything due on it, paid or not." })
  total!: Money;

  @Field(() => String, { description: "SHA-256 of its rows: equal hashes, equal schedules." })
  hash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was booked; null while it is only a preview." })
  bookedAt!: string | null;

  @Field(() => ScheduleDifference, {
    nullable: true,
    description:
      "What changed from the version before it, with what had been paid when this one was booked; null for the first, and for a preview.",
  })
  difference?: ScheduleDifference | null;

  @Field(() => [Instalment], { description: "All rows, earliest first; a deferred month is a row of zeros." })
  instalments!: Instalment[];
}
