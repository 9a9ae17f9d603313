import { amountDue } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { type Parts, splitPaid } from "../schedule/split-paid.ts";
import type { PaymentPart } from "./payment-part.ts";

/** What one payment met; `instalments` are the numbers it reached. The parts and `unapplied` sum to the payment. */
export type Allocation = Readonly<{
  penalty: Minor;
  interest: Minor;
  principal: Minor;
  unapplied: Minor;
  instalments: readonly number[];
}>;

/**
 * What each payment met of a schedule: the oldest instalment first, its parts in the order of the policy. Nothing of
 * this is stored; it follows from the amounts, whenever it is asked for.
 *
 * @param paidBefore paid on the loan before the first of `amounts`
 * @param amounts in the order they were posted; a reversal is the negative of what it takes back
 */
export function allocate(
  schedule: Schedule,
  paidBefore: Minor,
  amounts: readonly Minor[],
  order: readonly PaymentPart[],
): Allocation[] {
  let before = met(schedule, paidBefore, order);
  let paid = paidBefore;
  return amounts.map((amount) => {
    paid += amount;
    const after = met(schedule, paid, order);
    const allocation = difference(before, after, amount);
    before = after;
    return allocation;
  });
}

/** What is met of every instalment, by its number. */
export type Met = ReadonlyMap<number, Parts>;

/** The parts met of every instalment once `paid` has come in, from the beginning of the loan. */
export function met({ currency, instalments }: Schedule, paid: Minor, order: readonly PaymentPart[]): Met {
  const unpaid = { currency, instalments: instalments.map((row) => ({ ...row, paid: 0 })) };
  const due = instalments.reduce((sum, row) => sum + amountDue(row), 0);
  return metOf(applyPayment(unpaid, Math.min(paid, due)).schedule, order);
}

/** The parts met by what the rows carry as paid. */
export function metOf({ instalments }: Schedule, order: readonly PaymentPart[]): Met {
  return new Map(instalments.map((row) => [row.number, splitPaid(row, order).met]));
}

const NOTHING: Parts = { penalty: 0, deferredInterest: 0, interest: 0, principal: 0 };

/** What a payment of `amount` met, between two states of a schedule. */
export function difference(before: Met, after: Met, amount: Minor): Allocation {
  const sum = { penalty: 0, interest: 0, principal: 0 };
  const instalments: number[] = [];
  for (const [number, now] of after) {
    const was = before.get(number) ?? NOTHING;
    const step = {
      penalty: now.penalty - was.penalty,
      interest: now.interest + now.deferredInterest - was.interest - was.deferredInterest,
      principal: now.principal - was.principal,
    };
    if (step.penalty !== 0 || step.interest !== 0 || step.principal !== 0) instalments.push(number);
    sum.penalty += step.penalty;
    sum.interest += step.interest;
    sum.principal += step.principal;
  }
  return { ...sum, unapplied: amount - sum.penalty - sum.interest - sum.principal, instalments };
}
