import { isCalendarDate } from "../calendar/calendar-date.ts";
import { isRate } from "../money/rate.ts";
import type { LoanTerms } from "./loan.ts";

const MAX_TERM_MONTHS = 480;

export type TermsProblem =
  | "PRINCIPAL_NOT_POSITIVE"
  | "RATE_NOT_DECIMAL"
  | "TERM_OUT_OF_RANGE"
  | "DATE_INVALID"
  | "FIRST_DUE_NOT_AFTER_START"
  | "ROUNDING_MULTIPLE_NOT_POSITIVE";

/** The first thing wrong with terms that come from outside, or `null` when a schedule can be built from them. */
export function termsProblem(terms: LoanTerms): TermsProblem | null {
  const { termMonths, roundingMultiple } = terms;
  if (!Number.isSafeInteger(terms.principal.minor) || terms.principal.minor <= 0) return "PRINCIPAL_NOT_POSITIVE";
  if (!isRate(terms.annualRate)) return "RATE_NOT_DECIMAL";
  if (!Number.isInteger(termMonths) || termMonths < 1 || termMonths > MAX_TERM_MONTHS) return "TERM_OUT_OF_RANGE";
  if (!isCalendarDate(terms.startedOn) || !isCalendarDate(terms.firstDueOn)) return "DATE_INVALID";
  if (terms.firstDueOn <= terms.startedOn) return "FIRST_DUE_NOT_AFTER_START";
  if (!Number.isSafeInteger(roundingMultiple) || roundingMultiple < 1) return "ROUNDING_MULTIPLE_NOT_POSITIVE";
  return null;
}
