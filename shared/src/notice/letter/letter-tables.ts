import { formatDate } from "../../locale/format-date.ts";
import { render } from "../../locale/render.ts";
import { formatMoney } from "../../money/format-money.ts";
import { money, sumMinor } from "../../money/money.ts";
import { amountUnpaid, stillPayable } from "../../schedule/amounts.ts";
import { firstUnpaid, maturity } from "../../schedule/position.ts";
import type { Instalment, Minor } from "../../schedule/schedule.ts";
import { differenceWords } from "../plan.ts";
import type { Column, Table } from "./letter.ts";
import type { LetterFacts, LetterPlan } from "./letter-facts.ts";
import type { LetterWord, LetterWords } from "./letter-words.ts";

/** How a letter writes words, days and amounts. */
export type Hand = Readonly<{
  words: LetterWords;
  word: (name: LetterWord) => string;
  day: (date: string) => string;
  sum: (minor: Minor) => string;
}>;

export const handOf = ({ to: { locale }, before: { currency } }: LetterFacts, words: LetterWords): Hand => ({
  words,
  word: (name) => words[name][locale],
  day: (date) => formatDate(date, locale),
  sum: (minor) => formatMoney(money(minor, currency), locale),
});

const left = (label: string): Column => ({ label, align: "left" });
const right = (label: string): Column => ({ label, align: "right" });

const planColumns = ({ kind, plans, to }: LetterFacts, alone: LetterWord, { word, words }: Hand): Column[] =>
  plans.map(({ position }) => right(kind === "AGREEMENT" ? word(alone) : render(words.plan, { position })[to.locale]));

/** The schedule before beside each plan: the first, the highest and the last payment, and what it comes to. */
export function comparison(facts: LetterFacts, hand: Hand): Table {
  const { word, day, sum } = hand;
  const { before, plans, to } = facts;
  const next = firstUnpaid(before);
  const open = before.instalments.map(amountUnpaid).filter((amount) => amount > 0);
  const rows = [
    [
      word("firstPayment"),
      next ? `${day(next.dueOn)}\n${sum(amountUnpaid(next))}` : "–",
      ...plans.map((plan) => `${day(plan.firstDueOn)}\n${sum(plan.firstAmount)}`),
    ],
    [word("highestPayment"), sum(Math.max(0, ...open)), ...plans.map((plan) => sum(plan.highestInstalment))],
    [word("lastPayment"), day(maturity(before)), ...plans.map((plan) => day(plan.maturityOn))],
    [word("payments"), String(open.length), ...plans.map((plan) => String(openRows(plan).length))],
    [word("stillPayable"), sum(stillPayable(before)), ...plans.map((plan) => sum(plan.stillPayable))],
  ];
  const total = [word("difference"), "", ...plans.map((plan) => differenceWords(plan, to.locale))];
  return { columns: [left(""), right(word("before")), ...planColumns(facts, "after", hand)], rows, total };
}

/** What is still to be paid under each plan, by what it is. A kind that no plan has is left out. */
export function structure(facts: LetterFacts, hand: Hand): Table {
  const { word, sum } = hand;
  const of = (plan: LetterPlan, part: (row: Instalment) => Minor) => sumMinor(openRows(plan).map(part));
  const line = (name: LetterWord, part: (plan: LetterPlan) => Minor) => ({ name, amounts: facts.plans.map(part) });
  const lines = [
    line("principal", (plan) => of(plan, (row) => row.principal)),
    line("interest", (plan) => of(plan, (row) => row.interest)),
    line("deferredInterest", (plan) => of(plan, (row) => row.deferredInterest)),
    line("penalty", (plan) => of(plan, (row) => row.penalty)),
    line("paid", (plan) => -of(plan, (row) => row.paid)),
  ];
  const rows = lines.filter(({ name, amounts }) => name === "principal" || amounts.some((amount) => amount !== 0));
  return {
    columns: [left(""), ...planColumns(facts, "amount", hand)],
    rows: rows.map(({ name, amounts }) => [word(name), ...amounts.map(sum)]),
    total: [word("total"), ...facts.plans.map((plan) => sum(plan.stillPayable))],
  };
}

/** What becomes of interest and penalties, beside what the payments hold of them; null where nothing does. */
export function deferredInterest(facts: LetterFacts, hand: Hand): Table | null {
  const { word, sum } = hand;
  const lines = [
    { name: "periodInterest", amounts: facts.plans.map((plan) => plan.deferralInterest) },
    { name: "waived", amounts: facts.plans.map((plan) => plan.waivedInterest) },
    { name: "capitalised", amounts: facts.plans.map((plan) => plan.capitalisedInterest) },
    { name: "reduced", amounts: facts.plans.map((plan) => plan.reducedInterest) },
    { name: "penaltyGrown", amounts: facts.plans.map((plan) => plan.penaltyInterest) },
    { name: "penaltyWaived", amounts: facts.plans.map((plan) => plan.waivedPenalty) },
    { name: "penaltyCapitalised", amounts: facts.plans.map((plan) => plan.capitalisedPenalty) },
  ] as const;
  const rows = lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  if (rows.length === 0) return null;
  return {
    columns: [left(""), ...planColumns(facts, "amount", hand)],
    rows: rows.map(({ name, amounts }) => [word(name), ...amounts.map(sum)]),
    total: null,
  };
}

/** Every payment of a plan: its day, its amount, and what that consists of. */
export function instalments(plan: LetterPlan, { word, day, sum }: Hand): Table {
  const deferred = openRows(plan).some((row) => row.deferredInterest !== 0 || row.penalty !== 0);
  const orDash = (minor: Minor) => (minor === 0 ? "–" : sum(minor));
  const more = deferred ? [right(word("deferredInterest"))] : [];
  return {
    columns: [
      left(word("number")),
      left(word("dueOn")),
      right(word("amount")),
      right(word("principal")),
      right(word("interest")),
      ...more,
      right(word("balanceAfter")),
    ],
    rows: openRows(plan).map((row) => [
      String(row.number),
      day(row.dueOn),
      sum(amountUnpaid(row)),
      sum(row.principal),
      sum(row.interest),
      ...(deferred ? [orDash(row.deferredInterest + row.penalty)] : []),
      sum(row.balanceAfter),
    ]),
    total: null,
  };
}

/** Rows that still want money; what is paid, or was moved away, is not asked for. */
export const openRows = ({ schedule }: LetterPlan): readonly Instalment[] =>
  schedule.instalments.filter((row) => amountUnpaid(row) > 0);
