import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { aLoan } from "./a-loan.ts";
import { paidUp, type Standing } from "./golden-loan.ts";
import { dayText, nextMonth } from "./naive-days.ts";
import type { NaiveLoan } from "./naive-relief.ts";

/** How the two reckonings of one input differ: what was asked, what each says; `null` when they agree. */
export type Disagreement = Readonly<{ input: string; ours: string; naive: string }> | null;

/** Our schedule from the first affected instalment on, beside the naive amounts. */
export function besideNaive(
  loan: NaiveLoan,
  measure: ReliefMeasure,
  naive: readonly bigint[],
  on?: string,
): Disagreement {
  const relief = relieve(loan, measure, on);
  const ours =
    typeof relief === "string" ? relief : relief.schedule.instalments.slice(loan.paid).map(amountUnpaid).join();
  if (ours === naive.join()) return null;
  return { input: `${text(loan)} ${text(measure)}`, ours, naive: naive.join() };
}

function relieve(loan: NaiveLoan, measure: ReliefMeasure, on?: string): ReliefResult | string {
  const terms = aLoan({
    principal: money(Number(loan.principal), "CNY"),
    annualRate: `0.${loan.millionths.toString().padStart(6, "0")}`,
    ...{ termMonths: loan.n, method: loan.method, dayCount: loan.dayCount, roundingMultiple: Number(loan.multiple) },
    startedOn: dayText(loan.start),
    firstDueOn: dayText(nextMonth(loan.start, loan.start.d)),
  });
  const schedule = paidUp(terms, loan.paid);
  const standing: Standing = {
    terms,
    schedule,
    status: "CURRENT",
    order: DEFAULT_ORDER,
    decidedOn: on ?? dayText(loan.start),
    fromInstalment: loan.paid + 1,
  };
  const result = applyRelief({ ...standing, relief: { measures: [measure] } });
  return result.ok ? result.value : result.error.code;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
