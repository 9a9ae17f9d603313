import type { LoanTerms } from "../loan/loan.ts";
import { interestFor } from "../money/interest.ts";
import { sumMinor } from "../money/money.ts";
import { rateFraction } from "../money/rate.ts";
import { divideToMultiple, toMinor } from "../money/round.ts";
import { annuity } from "./annuity.ts";
import type { Period } from "./period.ts";
import type { Instalment, Minor } from "./schedule.ts";

/** What is to be repaid, over which periods. */
export type AmortisationPlan = Readonly<{
  terms: LoanTerms;
  principal: Minor;
  periods: readonly Period[];
  /** Number of the first row. */
  firstNumber: number;
  /** Interest of every row of a flat loan, which does not follow the balance; `null` for any other loan. */
  flatInterest: readonly Minor[] | null;
}>;

/**
 * Rows that repay `principal` over `periods` by the method of the loan. Every row rounds its own interest once; the last
 * row takes what is left, so the principal parts sum to `principal` and no part is negative.
 */
export function amortise(plan: AmortisationPlan): Instalment[] {
  const { flatInterest, periods, principal, terms } = plan;
  const target = repaymentTarget(plan);
  let balance = principal;
  return periods.map(({ dueOn, fraction, rate }, k) => {
    const interest = flatInterest?.[k] ?? interestFor(balance, rate ?? terms.annualRate, fraction);
    const isLast = k === periods.length - 1;
    const part = isLast ? balance : Math.min(Math.max(target(interest), 0), balance);
    balance -= part;
    const carried = { deferredInterest: 0, penalty: 0, paid: 0 };
    return { number: plan.firstNumber + k, dueOn, principal: part, interest, ...carried, balanceAfter: balance };
  });
}

/** How much principal a row repays, given its interest. */
function repaymentTarget({ terms, principal, periods, flatInterest }: AmortisationPlan): (interest: Minor) => Minor {
  const { annualRate, roundingMultiple } = terms;
  const each = (total: Minor) => toMinor(divideToMultiple(BigInt(total), BigInt(periods.length), roundingMultiple));
  switch (terms.method) {
    case "EQUAL_INSTALMENT": {
      const agreed = rateFraction(annualRate);
      const rated = periods.map(({ fraction, rate }) => ({ ...fraction, rate: rate ?? agreed }));
      const instalment = flatInterest
        ? each(principal + sumMinor(flatInterest))
        : annuity(principal, rated, roundingMultiple);
      return (interest) => instalment - interest;
    }
    case "EQUAL_PRINCIPAL": {
      const part = each(principal);
      return () => part;
    }
    case "INTEREST_ONLY":
    case "BULLET": // one period long, see build-schedule.ts
      return () => 0;
  }
}
