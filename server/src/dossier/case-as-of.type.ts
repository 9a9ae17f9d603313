import type { CaseStatus } from "@respite/shared/case/case-status";
import { Field, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum } from "../case/case.enums.ts";
import { Decision } from "../decision/decision.type.ts";
import { Evaluation } from "../evaluation/evaluation.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { type ProtectionKind, ProtectionKindEnum } from "../protection/protection.enums.ts";
import { Schedule } from "../schedule/schedule.type.ts";
import { OfferAsOf } from "./offer-as-of.type.ts";
import { EvidenceAsOf, NoticeAsOf } from "./papers-as-of.type.ts";

@ObjectType({ description: "The protection of a loan as it was known at some moment." })
export class ProtectionAsOf {
  @Field(() => ProtectionKindEnum, { description: "What it stopped." })
  kind!: ProtectionKind;

  @Field(() => DateScalar, { description: "First day." })
  fromOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while it was open." })
  toOn!: string | null;

  @Field(() => String, { description: "Why it was there." })
  reason!: string;
}

@ObjectType({
  description: "A case as it stood at some moment: what was known and true then, and nothing that came later.",
})
export class CaseAsOf {
  @Field(() => DateTimeScalar, { description: "The moment." })
  at!: string;

  @Field(() => String, { description: "Public number of the case." })
  number!: string;

  @Field(() => CaseStatusEnum, { description: "Where it stood." })
  status!: CaseStatus;

  @Field(() => String, { nullable: true, description: "Who held it." })
  assignedToName!: string | null;

  @Field(() => String, { nullable: true, description: "Who had decided it." })
  makerName!: string | null;

  @Field(() => String, { nullable: true, description: "Who had confirmed it." })
  checkerName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when documents were to come." })
  evidenceDueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when an offer could be accepted." })
  offersValidUntil!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when a decline could be appealed." })
  appealUntil!: string | null;

  @Field(() => Evaluation, { nullable: true, description: "The latest run of the rules until then." })
  evaluation!: Evaluation | null;

  @Field(() => [Decision], { description: "Every decision until then, newest first." })
  decisions!: Decision[];

  @Field(() => [OfferAsOf], { description: "Every offer made until then, with the status it had." })
  offers!: OfferAsOf[];

  @Field(() => [EvidenceAsOf], { description: "Every document that had come by then, oldest first." })
  evidence!: EvidenceAsOf[];

  @Field(() => [NoticeAsOf], { description: "Everything the borrower had been told in writing by then, oldest first." })
  notices!: NoticeAsOf[];

  @Field(() => [ProtectionAsOf], { description: "What protected the loan; nothing before the application." })
  protections!: ProtectionAsOf[];

  @Field(() => Schedule, { nullable: true, description: "The schedule in force, as it was booked." })
  schedule!: Schedule | null;

  @Field(() => Int, { description: "How many events had happened." })
  eventCount!: number;
}
