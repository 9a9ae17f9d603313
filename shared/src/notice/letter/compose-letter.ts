import { REPAYMENT_METHOD_LABELS } from "../../locale/labels/loan-labels.ts";
import { render } from "../../locale/render.ts";
import { formatRate } from "../../money/format-rate.ts";
import { money } from "../../money/money.ts";
import { outstandingPrincipal } from "../../schedule/amounts.ts";
import { outside } from "../addressed.ts";
import { conditionLines, planTitle } from "../plan.ts";
import type { Template, Values, Variables } from "../template.ts";
import { writeNotice } from "../write-notice.ts";
import { caption, item, type Letter, type Passage, type Section, tablePassage, text } from "./letter.ts";
import { type LetterTexts, letterTexts } from "./letter-edition.ts";
import type { LetterFacts } from "./letter-facts.ts";
import { hasOneRate, rateLines } from "./letter-rates.ts";
import { comparison, deferredInterest, type Hand, handOf, instalments, openRows, structure } from "./letter-tables.ts";

/**
 * The letter in the borrower's language, with the six contents of Art. 70 (CN-06) under their own numbers. It says what
 * letters of its edition say, whatever those of today do.
 *
 * @throws RangeError for an edition that there never was
 */
export function composeLetter(facts: LetterFacts): Letter {
  const { kind, edition, to, on, loan, plans } = facts;
  const texts = letterTexts(edition);
  const hand = handOf(facts, texts.words);
  const { word, day } = hand;
  const agreed = kind === "AGREEMENT";
  const validUntil = facts.validUntil === null ? "–" : day(facts.validUntil);
  const opening = writeNotice(texts.opening, to.locale, {
    borrower: to.borrower,
    number: to.number,
    on,
    agreed,
    validUntil,
  });
  const hash = plans.map(({ termsHash }) => termsHash.slice(0, 12)).join(" ");
  return {
    locale: to.locale,
    lender: to.lender,
    title: word(agreed ? "titleAgreement" : "titleOffers"),
    reference: [
      [word("borrower"), to.borrower],
      [word("application"), to.number],
      [word("loan"), loan],
      [word("date"), day(on)],
    ],
    opening: [opening.subject, ...opening.body.split("\n\n")],
    atAGlance: agreed ? glance(facts, hand) : [],
    sections: sectionsOf(facts, texts, hand),
    closing: [to.lender, day(on)],
    footer: render(texts.words.footer, { lender: to.lender, number: to.number, hash })[to.locale],
  };
}

function glance({ plans }: LetterFacts, { word, day, sum }: Hand): Letter["atAGlance"] {
  const [plan] = plans;
  if (!plan) return [];
  const rows = openRows(plan);
  return [
    { label: word("firstPayment"), value: sum(plan.firstAmount), note: day(plan.firstDueOn) },
    {
      label: word("payments"),
      value: String(rows.length),
      note: `${word("highestPayment")} ${sum(plan.highestInstalment)}`,
    },
    {
      label: word("lastPayment"),
      value: day(plan.maturityOn),
      note: `${word("stillPayable")} ${sum(plan.stillPayable)}`,
    },
  ];
}

function sectionsOf(facts: LetterFacts, texts: LetterTexts, hand: Hand): readonly Section[] {
  const { to, on, plans, before } = facts;
  const section = <V extends Variables>(
    from: Template<V>,
    values: Values<V>,
    as: (words: string) => Passage,
    ...more: readonly Passage[]
  ): Section => {
    const { subject, body } = writeNotice(from, to.locale, values);
    return { heading: subject, passages: [...body.split("\n\n").map(as), ...more] };
  };
  const currency = before.currency;
  const outstanding = money(outstandingPrincipal(before, facts.order), currency);
  const method = REPAYMENT_METHOD_LABELS[facts.method][to.locale];
  const atOnce = plans.every((plan) => openRows(plan).length <= 1);
  const carried = deferredInterest(facts, hand);
  const charged = carried ? [tablePassage(carried)] : [];
  const schedules = plans.flatMap((plan): Passage[] => [
    caption(planTitle(plan, to.locale)),
    tablePassage(instalments(plan, hand)),
    ...conditionLines(plan, to.locale).map(item),
  ]);
  return [
    section(
      texts.balance,
      { on, outstanding, currency },
      text,
      tablePassage(structure(facts, hand)),
      tablePassage(comparison(facts, hand)),
    ),
    section(atOnce ? texts.onePayment : texts.instalments, { method, currency }, text, ...schedules),
    hasOneRate(facts)
      ? section(texts.charges, { rate: formatRate(facts.annualRate, to.locale) }, text, ...charged)
      : section(texts.rates, { flat: facts.flat, rates: rateLines(facts, hand) }, text, ...charged),
    section(texts.promise, {}, text),
    section(texts.duties, { lender: to.lender }, item),
    section(texts.other, { agreed: facts.kind === "AGREEMENT", ...outside(to, texts.complaints) }, item),
  ];
}
