import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { aLoan } from "./a-loan.ts";
import { paidUp, type Standing } from "./golden-loan.ts";
import { dayText, nextMonth } from "./naive-days.ts";
import type { NaiveLoan } from "./naive-relief.ts";

/** How the two reckonings of one input differ: what was asked, what each says; `null` when they agree. */
export type Disagreement = Readonly<{ input: string; ours: string; naive: string }> | null;

/** When it is decided, and what was paid towards the first affected instalment; the beginning, and nothing, unless said. */
export type Circumstances = Readonly<{ on?: string; part?: bigint }>;

/** Our schedule from the first affected instalment on, beside the naive amounts. */
export function besideNaive(
  loan: NaiveLoan,
  measures: readonly ReliefMeasure[],
  naive: readonly bigint[],
  circumstances: Circumstances = {},
): Disagreement {
  const relief = relieve(loan, measures, circumstances);
  const ours =
    typeof relief === "string" ? relief : relief.schedule.instalments.slice(loan.paid).map(amountUnpaid).join();
  if (ours === naive.join()) return null;
  return { input: `${text(loan)} ${text(measures)} ${text(circumstances)}`, ours, naive: naive.join() };
}

function relieve(
  loan: NaiveLoan,
  measures: readonly ReliefMeasure[],
  { on, part = 0n }: Circumstances,
): ReliefResult | string {
  const terms = aLoan({
    principal: money(Number(loan.principal), "CNY"),
    annualRate: `0.${loan.millionths.toString().padStart(6, "0")}`,
    ...{ termMonths: loan.n, method: loan.method, dayCount: loan.dayCount, roundingMultiple: Number(loan.multiple) },
    startedOn: dayText(loan.start),
    firstDueOn: dayText(nextMonth(loan.start, loan.start.d)),
  });
  const { schedule } = applyPayment(paidUp(terms, loan.paid), Number(part));
  const standing: Standing = {
    terms,
    schedule,
    status: "CURRENT",
    order: DEFAULT_ORDER,
    decidedOn: on ?? dayText(loan.start),
    fromInstalment: loan.paid + 1,
  };
  const result = applyRelief({ ...standing, relief: { measures } });
  return result.ok ? result.value : result.error.code;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
