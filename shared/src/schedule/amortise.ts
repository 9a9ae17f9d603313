import type { LoanTerms } from "../loan/loan.ts";
import { interestFor } from "../money/interest.ts";
import { divideToMultiple, toMinor } from "../money/round.ts";
import { annuity } from "./annuity.ts";
import type { Period } from "./period.ts";
import type { Instalment, Minor } from "./schedule.ts";

type Plan = Readonly<{
  terms: LoanTerms;
  principal: Minor;
  periods: readonly Period[];
  /** Number of the first row. */
  firstNumber: number;
  /** Flat loans: the principal interest is charged on, and the months the rows cover together. */
  flat: Readonly<{ base: Minor; months: number }>;
}>;

/**
 * Rows that repay `principal` over `periods` by the method of the loan. Every row rounds its own interest once; the last
 * row takes what is left, so the principal parts sum to `principal` and no part is negative.
 */
export function amortise(plan: Plan): Instalment[] {
  const { periods, principal, terms } = plan;
  const target = repaymentTarget(plan);
  const flatInterest = terms.flatInterest ? flatParts(plan) : null;
  let balance = principal;
  return periods.map(({ dueOn, fraction }, k) => {
    const interest = flatInterest?.[k] ?? interestFor(balance, terms.annualRate, fraction);
    const isLast = k === periods.length - 1;
    const part = isLast ? balance : Math.min(Math.max(target(interest), 0), balance);
    balance -= part;
    const carried = { deferredInterest: 0, penalty: 0, paid: 0 };
    return { number: plan.firstNumber + k, dueOn, principal: part, interest, ...carried, balanceAfter: balance };
  });
}

/** How much principal a row repays, given its interest. */
function repaymentTarget({ terms, principal, periods, flat }: Plan): (interest: Minor) => Minor {
  const { annualRate, roundingMultiple } = terms;
  const each = (total: Minor) => toMinor(divideToMultiple(BigInt(total), BigInt(periods.length), roundingMultiple));
  switch (terms.method) {
    case "EQUAL_INSTALMENT": {
      const fractions = periods.map((period) => period.fraction);
      const instalment = terms.flatInterest
        ? each(principal + flatTotal(terms, flat))
        : annuity(principal, annualRate, fractions, roundingMultiple);
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

/** Principal × rate × term, whatever has been repaid. */
function flatTotal(terms: LoanTerms, { base, months }: Plan["flat"]): Minor {
  return interestFor(base, terms.annualRate, { numerator: months, denominator: 12 });
}

function flatParts({ terms, periods, flat }: Plan): Minor[] {
  const total = flatTotal(terms, flat);
  const each = toMinor(divideToMultiple(BigInt(total), BigInt(periods.length), 1));
  let left = total;
  return periods.map((_, k) => {
    const part = k === periods.length - 1 ? left : Math.min(each, left);
    left -= part;
    return part;
  });
}
