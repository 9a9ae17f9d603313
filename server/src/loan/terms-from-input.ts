import { addMonths } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { termsProblem } from "@respite/shared/loan/terms-problem";
import { isCurrency } from "@respite/shared/money/currency";
import { err, ok, type Result } from "@respite/shared/result/result";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { LoanTermsInput } from "./loan-register.input.ts";

/** Terms that make a schedule, or what is wrong with them. */
export function termsFromInput(input: LoanTermsInput, field: readonly string[]): Result<LoanTerms, UserErrorValue> {
  const { principal, currency, firstDueOn, ...rest } = input;
  if (!isCurrency(currency))
    return err(userError("LOAN_TERMS_INVALID", { problem: "CURRENCY_UNKNOWN" }, [...field, "currency"]));
  const terms = {
    ...{ annualRate: rest.annualRate, termMonths: rest.termMonths, method: rest.method, dayCount: rest.dayCount },
    ...{ startedOn: rest.startedOn, shortMonth: rest.shortMonth, roundingMultiple: rest.roundingMultiple },
    flatInterest: rest.flatInterest,
    principal: { minor: principal, currency },
    firstDueOn: firstDueOn ?? addMonths(rest.startedOn, 1),
  };
  const problem = termsProblem(terms);
  return problem ? err(userError("LOAN_TERMS_INVALID", { problem }, field)) : ok(terms);
}
