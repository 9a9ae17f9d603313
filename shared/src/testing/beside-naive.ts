import type { LoanTerms } from "../loan/loan.ts";
import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import type { Instalment } from "../schedule/schedule.ts";
import { aLoan } from "./a-loan.ts";
import { paidUp, type Standing } from "./golden-loan.ts";
import { dueDays } from "./naive-business-days.ts";
import { type Day, dayText } from "./naive-days.ts";
import { datesOf, type NaiveLoan, naiveLoan } from "./naive-relief.ts";

/** How the two reckonings of one input differ: what was asked, what each says; `null` when they agree. */
export type Disagreement = Readonly<{ input: string; ours: string; naive: string }> | null;

/** When it is decided, and what was paid towards the first affected instalment; the beginning, and nothing, unless said. */
export type Circumstances = Readonly<{ on?: Day; part?: bigint }>;

/** Our schedule from the first affected instalment on, beside the naive amounts, and all its dates beside the naive ones. */
export function besideNaive(
  loan: NaiveLoan,
  measures: readonly ReliefMeasure[],
  naive: readonly bigint[],
  circumstances: Circumstances = {},
): Disagreement {
  const relief = relieve(loan, measures, circumstances);
  const ours = typeof relief === "string" ? relief : told(relief.schedule.instalments.slice(loan.paid));
  const days = daysBeside(loan, naive, circumstances);
  const theirs = naive.map((amount, k) => `${dayText(days[k] ?? loan.start)} ${amount}`).join();
  if (ours === theirs) return null;
  return { input: `${text(loan)} ${text(measures)} ${text(circumstances)}`, ours, naive: theirs };
}

const told = (rows: readonly Instalment[]): string => rows.map((row) => `${row.dueOn} ${amountUnpaid(row)}`).join();

/** The days on which the rows fall due from the first affected one on; a bullet's before relief is the last of its term. */
function daysBeside(loan: NaiveLoan, amounts: readonly bigint[], { on = loan.start, part = 0n }: Circumstances): Day[] {
  const isBullet = loan.method === "BULLET";
  const all = datesOf(loan, loan.n + amounts.length).slice(isBullet ? loan.n : 1);
  const was = isBullet ? amounts.slice(0, 1) : naiveLoan(loan, 0).rows.map((row) => row.principal + row.interest);
  const before = was.map((amount, k) => ({
    agreed: all[k] ?? loan.start,
    open: k < loan.paid ? 0n : k === loan.paid ? amount - part : amount,
  }));
  const due = dueDays(before, loan.businessDays);
  const booked = before.map((row, k) => ({ ...row, due: due[k] ?? loan.start }));
  const after = [...booked.slice(0, loan.paid), ...amounts.map((open) => ({ open }))];
  const agreed = after.map(({ open }, k) => ({ open, agreed: all[k] ?? loan.start }));
  return dueDays(agreed, loan.businessDays, { booked, decided: on }).slice(loan.paid);
}

/** The loan as the domain takes it. */
export function termsOf(loan: NaiveLoan, changes: Partial<LoanTerms> = {}): LoanTerms {
  return aLoan({
    principal: money(Number(loan.principal), "CNY"),
    annualRate: `0.${loan.millionths.toString().padStart(6, "0")}`,
    termMonths: loan.n,
    method: loan.method,
    dayCount: loan.dayCount,
    roundingMultiple: Number(loan.multiple),
    startedOn: dayText(loan.start),
    firstDueOn: dayText(loan.first),
    shortMonth: loan.shortMonth,
    ...(loan.businessDays ? { businessDays: loan.businessDays } : {}),
    ...changes,
  });
}

function relieve(
  loan: NaiveLoan,
  measures: readonly ReliefMeasure[],
  { on = loan.start, part = 0n }: Circumstances,
): ReliefResult | string {
  const terms = termsOf(loan);
  const { schedule } = applyPayment(paidUp(terms, loan.paid), Number(part));
  const standing: Standing = {
    terms,
    schedule,
    status: "CURRENT",
    order: DEFAULT_ORDER,
    decidedOn: dayText(on),
    fromInstalment: loan.paid + 1,
  };
  const result = applyRelief({ ...standing, relief: { measures } });
  return result.ok ? result.value : result.error.code;
}

export const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
