import type { ProtectionReason } from "@respite/shared/protection/protection-interval";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";
import { type ProtectionKind, ProtectionKindEnum, ProtectionReasonEnum } from "./protection.enums.ts";

@ObjectType({ description: "A dated interval in which collection stops or the reported status is frozen." })
export class Protection {
  @Field(() => ID, { description: "Identifies the interval." })
  id!: string;

  @Field(() => ProtectionKindEnum, { description: "What it stops." })
  kind!: ProtectionKind;

  @Field(() => DateScalar, { description: "First day." })
  fromOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while it is open." })
  toOn!: string | null;

  @Field(() => ProtectionReasonEnum, { description: "Why it began." })
  reason!: ProtectionReason;

  @Field(() => String, {
    nullable: true,
    description: "Why it ended: RELEASED by a person, or the `CaseStatus` that ended it.",
  })
  endReason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its first day before it was back-dated." })
  backdatedFrom!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was back-dated." })
  backdateReason!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was ended before its time." })
  releaseReason!: string | null;

  @Field(() => Int, { description: "Days past due when it began; the reported status stays at that level." })
  entryDaysPastDue!: number;
}
