import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";

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

  @Field(() => String, { description: "CURRENT or DELINQUENT." })
  reportAs!: string;

  @Field(() => String, { description: "Why, as a sentence in the language asked for." })
  reason!: string;
}
