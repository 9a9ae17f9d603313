import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "One month of the credit record." })
export class CreditMonth {
  @Field(() => String, { description: "The month, `YYYY-MM`." })
  month!: string;

  @Field(() => Int, { description: "Most days past due in that month, as counted." })
  daysPastDue!: number;

  @Field(() => Int, { description: "The same, frozen while protected." })
  delinquentDays!: number;

  @Field(() => Boolean, { description: "A reporting shield was in force in that month." })
  protected!: boolean;
}
