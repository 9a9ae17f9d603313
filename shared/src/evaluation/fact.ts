import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Sentence } from "../locale/locale.ts";

/** Who says so. */
const FACT_SOURCES = [
  "APPLICATION",
  "LENDER",
  "CREDIT_RECORD",
  "DOCUMENTS",
  "OWN_RECORD",
  "DISASTER_REGISTER",
  "OTHER_LENDERS",
] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

export const FACT_NAMES = [
  "GROUND",
  "HARDSHIP_REASON",
  "HARDSHIP_SINCE",
  "SUBMITTED_ON",
  "REQUESTED_MONTHS",
  "AREA",
  "DISASTER",
  "LOAN_STATUS",
  "OUTSTANDING",
  "ANNUAL_RATE",
  "NEXT_DUE_ON",
  "DAYS_PAST_DUE",
  "STARTED_ON",
  "WORST_DAYS_PAST_DUE",
  "EVIDENCE",
  "PAST_RELIEFS",
  "OPEN_CASE_ON_LOAN",
  "OTHER_APPLICATIONS",
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** One thing the rules looked at, as a person reads it: what, who says so, and as of which day. */
export type Fact = Readonly<{ name: FactName; value: Sentence; source: FactSource; asOf: CalendarDate }>;
