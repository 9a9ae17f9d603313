import type { FactName, FactSource } from "@respite/shared/evaluation/fact";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../graphql/register-enum.ts";
import { DateScalar } from "../graphql/scalars.ts";

const FactNameEnum = enumOf<FactName>("FactName", "What the rules look at.", {
  GROUND: "The group the borrower claims to be in.",
  HARDSHIP_REASON: "Why the borrower is in difficulty. Never leaves the case.",
  HARDSHIP_SINCE: "Since when the borrower is in difficulty, as they say.",
  SUBMITTED_ON: "The day the application was received.",
  REQUESTED_MONTHS: "Months of deferral asked for.",
  AREA: "Where the borrower lives.",
  DISASTER: "The declared disaster that the borrower was in.",
  LOAN_STATUS: "Where the loan stands.",
  OUTSTANDING: "Principal outstanding.",
  ANNUAL_RATE: "Nominal annual rate.",
  NEXT_DUE_ON: "Due date of the oldest unpaid instalment.",
  DAYS_PAST_DUE: "Days past due on the day of receipt.",
  STARTED_ON: "The day the loan was paid out.",
  WORST_DAYS_PAST_DUE: "Most days past due in the months on record.",
  EVIDENCE: "The documents at hand.",
  PAST_RELIEFS: "How many reliefs there were on this loan before.",
  OPEN_CASE_ON_LOAN: "Whether another case is open on this loan.",
  OTHER_APPLICATIONS: "Other open applications of the same person; at other lenders only with consent.",
});

const FactSourceEnum = enumOf<FactSource>("FactSource", "Who says so.", {
  APPLICATION: "The borrower, in the application.",
  LENDER: "The lender, who registered the loan.",
  CREDIT_RECORD: "The credit record that came with the loan.",
  DOCUMENTS: "Documents received.",
  OWN_RECORD: "What Respite itself has on record.",
  DISASTER_REGISTER: "The register of declared disasters.",
  OTHER_LENDERS: "Other lenders, with the borrower's consent.",
});

@ObjectType({ description: "One thing the rules looked at: what, who says so, and as of which day." })
export class EvaluationFact {
  @Field(() => FactNameEnum, { description: "Which fact it is." })
  name!: FactName;

  @Field(() => String, { description: "What it is called, in the language asked for." })
  label!: string;

  @Field(() => String, { description: "Its value, in the language asked for." })
  value!: string;

  @Field(() => FactSourceEnum, { description: "Who says so." })
  source!: FactSource;

  @Field(() => String, { description: "Who says so, in the language asked for." })
  sourceLabel!: string;

  @Field(() => DateScalar, { description: "As of which day." })
  asOf!: string;
}
