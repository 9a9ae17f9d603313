import { formatDate } from "../locale/format-date.ts";
import { conditionSentences } from "../locale/labels/condition-labels.ts";
import type { Locale, Sentence } from "../locale/locale.ts";
import { render } from "../locale/render.ts";
import { formatMoney } from "../money/format-money.ts";
import { money } from "../money/money.ts";
import type { Relief, ReliefResult } from "../relief/relief.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { NOTICE_DOCUMENTS } from "./document-words.ts";
import { reliefSentence } from "./measure-sentence.ts";
import { PLAN } from "./templates/plan.ts";
import { writeNotice } from "./write-notice.ts";

/** An offer as a notice tells it. */
export type Plan = Readonly<{ position: number; relief: Relief }> &
  Pick<
    ReliefResult,
    "schedule" | "firstDueOn" | "firstAmount" | "highestInstalment" | "maturityOn" | "stillPayable" | "costToBorrower"
  >;

const TITLE: Sentence = {
  "zh-Hans": "方案 {position}：{relief}",
  "zh-Hant": "方案 {position}：{relief}",
  en: "Plan {position}: {relief}",
};

const DIFFERENCE: Readonly<Record<"more" | "less" | "same", Sentence>> = {
  more: { "zh-Hans": "比原计划多 {amount}", "zh-Hant": "比原計畫多 {amount}", en: "{amount} more than before" },
  less: { "zh-Hans": "比原计划少 {amount}", "zh-Hant": "比原計畫少 {amount}", en: "{amount} less than before" },
  same: { "zh-Hans": "与原计划相同", "zh-Hant": "與原計畫相同", en: "the same as before" },
};

export const planTitle = ({ position, relief }: Pick<Plan, "position" | "relief">, locale: Locale): string =>
  render(TITLE, { position, relief: reliefSentence(relief, locale) })[locale];

/** What a plan costs the borrower against the schedule before, in words. */
export function differenceWords(
  { costToBorrower, schedule }: Pick<Plan, "costToBorrower" | "schedule">,
  locale: Locale,
): string {
  const words = costToBorrower > 0 ? "more" : costToBorrower < 0 ? "less" : "same";
  const amount = formatMoney(money(Math.abs(costToBorrower), schedule.currency), locale);
  return render(DIFFERENCE[words], { amount })[locale];
}

/** A plan as lines of a notice: its title when there is one to choose from several, its figures, every date and amount. */
export function planLines(plan: Plan, locale: Locale): string {
  const inCurrency = (minor: number) => money(minor, plan.schedule.currency);
  const rows = scheduleLines(plan.schedule, locale);
  const { subject, body } = writeNotice(PLAN, locale, {
    title: planTitle(plan, locale),
    firstDueOn: plan.firstDueOn,
    firstAmount: inCurrency(plan.firstAmount),
    maturityOn: plan.maturityOn,
    rows,
    highest: inCurrency(plan.highestInstalment),
    stillPayable: inCurrency(plan.stillPayable),
    difference: differenceWords(plan, locale),
  });
  return [subject, body, ...conditionLines(plan, locale)].join("\n");
}

/** Every date on which something is still to be paid, and how much. */
export const scheduleLines = ({ currency, instalments }: Schedule, locale: Locale): string[] =>
  instalments
    .filter((row) => amountUnpaid(row) > 0)
    .map(
      (row) =>
        `${row.number}  ${formatDate(row.dueOn, locale)}  ${formatMoney(money(amountUnpaid(row), currency), locale)}`,
    );

/** What the borrower has to do for a plan; documents are named as in any notice. */
export const conditionLines = ({ relief }: Pick<Plan, "relief">, locale: Locale): string[] =>
  relief.conditions === undefined ? [] : conditionSentences(relief.conditions, NOTICE_DOCUMENTS, locale);
