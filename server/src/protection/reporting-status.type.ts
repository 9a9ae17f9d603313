import type { CodeSystem } from "@respite/shared/protection/reportable";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";
import { CodeSystemEnum, type ReportedStatus, ReportedStatusEnum } from "./protection.enums.ts";

@ObjectType({ description: "A code that a rulebook would have reported." })
export class ReportingCode {
  @Field(() => CodeSystemEnum, { description: "Whose code it is." })
  system!: CodeSystem;

  @Field(() => String, { description: "The code." })
  code!: string;

  @Field(() => String, { description: "What it says there." })
  meaning!: string;
}

@ObjectType({
  description: "What may be reported to a credit bureau about a loan on one day. Never carries the hardship reason.",
})
export class ReportingStatus {
  @Field(() => DateScalar, { description: "The day it speaks of." })
  on!: string;

  @Field(() => Int, { description: "Days past due, as counted." })
  daysPastDue!: number;

  @Field(() => Int, { description: "Days past due, frozen while protected: the count to report." })
  delinquentDays!: number;

  @Field(() => Boolean, { description: "A reporting shield is in force on that day." })
  protected!: boolean;

  @Field(() => ReportedStatusEnum, { description: "What may be reported of it." })
  reportAs!: ReportedStatus;

  @Field(() => String, { description: "Why it is reported so, as a sentence in the language asked for." })
  reason!: string;

  @Field(() => String, { description: "The jurisdiction of the policy in force, such as CN." })
  jurisdiction!: string;

  @Field(() => [ReportingCode], { description: "The codes of its rulebook on that day." })
  codes!: readonly ReportingCode[];

  @Field(() => Boolean, {
    description: "Something negative may be reported: never while protected, nor before the borrower was told.",
  })
  mayReportNegative!: boolean;

  @Field(() => String, { description: "Why it may or may not, as a sentence in the language asked for." })
  negativeReason!: string;
}
