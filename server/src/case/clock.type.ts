import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { ClockStateEnum, type ClockWord } from "./case.enums.ts";

@ObjectType({ description: "The clock of a case, by the server's working calendar minus holds. Never recompute it." })
export class Clock {
  @Field(() => ClockStateEnum, { description: "How it stands." })
  state!: ClockWord;

  @Field(() => DateTimeScalar, { nullable: true, description: "By when the next step is due; null when nothing is." })
  dueAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "By when receipt must be acknowledged." })
  acknowledgeBy!: string | null;

  @Field(() => Int, { nullable: true, description: "Business days left; negative once breached." })
  businessDaysLeft!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "By when an application is decided at the very latest; null for an appeal, and when nothing is due.",
  })
  hardLimitAt!: string | null;

  @Field(() => Boolean, { description: "Whether that is past, and the case still undecided." })
  pastHardLimit!: boolean;
}
