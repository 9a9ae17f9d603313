import type { LoanTerms } from "../loan/loan.ts";
import { money } from "../money/money.ts";

/** The golden loan X0 (C7): 12 000.00 at 12 % over 12 months from 2024-01-01; tests change what they are about. */
export function aLoan(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    principal: money(1_200_000, "CNY"),
    annualRate: "0.12",
    termMonths: 12,
    method: "EQUAL_INSTALMENT",
    dayCount: "THIRTY_360",
    startedOn: "2024-01-01",
    firstDueOn: "2024-02-01",
    shortMonth: "LAST_DAY_OF_MONTH",
    roundingMultiple: 1,
    flatInterest: false,
    ...changes,
  };
}
