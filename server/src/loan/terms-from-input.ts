import { addMonths } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { termsProblem } from "@respite/shared/loan/terms-problem";
import { isCurrency } from "@respite/shared/money/currency";
import { err, ok, type Result } from "@respite/shared/result/result";
import { type TermsProblem, termsError } from "../graphql/messages/terms-messages.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import type { LoanTermsInput } from "./loan-register.input.ts";

/** Terms that make a schedule, or what is wrong with them. */
export function termsFromInput(input: LoanTermsInput, field: readonly string[]): Result<LoanTerms, UserErrorValue> {
  const { principal, currency, firstDueOn, ...rest } = input;
  if (!isCurrency(currency)) return err(termsError("CURRENCY_UNKNOWN", [...field, "currency"]));
  const terms = {
    annualRate: rest.annualRate,
    termMonths: rest.termMonths,
    method: rest.method,
    dayCount: rest.dayCount,
    startedOn: rest.startedOn,
    shortMonth: rest.shortMonth,
    roundingMultiple: rest.roundingMultiple,
    flatInterest: rest.flatInterest,
    ...(rest.businessDays && rest.businessDays !== "UNADJUSTED"
      ? { businessDays: { convention: rest.businessDays, calendar: rest.calendar } }
      : {}),
    principal: { minor: principal, currency },
    firstDueOn: firstDueOn ?? addMonths(rest.startedOn, 1),
  };
  const problem = termsProblem(terms) ?? beyondOurs(terms);
  return problem ? err(termsError(problem, field)) : ok(terms);
}

/** 100 000 000 000.00: with the highest rate and the longest term every sum can still be held exactly. */
const MOST_PRINCIPAL = 10_000_000_000_000;

/** A rate is stored with eight decimals, and no lender asks for more than 1000 % a year. */
const OUR_RATE = /^(\d|10)(\.\d{1,8})?$/;

function beyondOurs({ principal, annualRate, roundingMultiple }: LoanTerms): TermsProblem | null {
  if (principal.minor > MOST_PRINCIPAL) return "PRINCIPAL_TOO_LARGE";
  if (!OUR_RATE.test(annualRate)) return "RATE_OUT_OF_RANGE";
  return roundingMultiple > principal.minor ? "ROUNDING_MULTIPLE_TOO_LARGE" : null;
}
