import type { LoanTerms } from "../loan/loan.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief, type ReliefInput } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { amountDue } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { aLoan } from "./a-loan.ts";

/** A loan and where it stands when relief is decided. */
export type Standing = Omit<ReliefInput, "relief">;

/** A new schedule with its first `count` instalments paid in full. */
export function paidUp(terms: LoanTerms, count: number): Schedule {
  const schedule = buildSchedule(terms);
  const paid = schedule.instalments.slice(0, count).reduce((sum, row) => sum + amountDue(row), 0);
  return applyPayment(schedule, paid).schedule;
}

/** X0 as Xiao Wang asks: four instalments paid, the fifth due on 2024-06-01, decided on 2024-05-20. */
export const x0AfterFour: Standing = {
  terms: aLoan(),
  schedule: paidUp(aLoan(), 4),
  status: "CURRENT",
  order: DEFAULT_ORDER,
  decidedOn: "2024-05-20",
};

/** Applies a relief that the test expects to be granted. */
export function grant(standing: Standing, measures: readonly ReliefMeasure[]): ReliefResult {
  const result = applyRelief({ ...standing, relief: { measures } });
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.facts)}`);
  return result.value;
}
