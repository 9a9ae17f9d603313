import { render } from "../../locale/render.ts";
import { formatRate } from "../../money/format-rate.ts";
import { compareRates } from "../../money/rate.ts";
import { rateAfter } from "../../schedule/rate-steps.ts";
import type { LetterFacts, LetterPlan } from "./letter-facts.ts";
import type { Hand } from "./letter-tables.ts";

/** Whether one rate, on the principal outstanding, is the whole truth about the interest of every plan. */
export const hasOneRate = ({ annualRate, flat, on, plans }: LetterFacts): boolean =>
  !flat &&
  plans.every(({ schedule: { rates = [] } }) => {
    const now = rateAfter(annualRate, rates, on);
    return compareRates(now, annualRate) === 0 && rates.every(({ from }) => from <= on);
  });

/** The rate from the day of the letter on, and every later change of it; a line for each plan where they differ. */
export function rateLines(facts: LetterFacts, hand: Hand): readonly string[] {
  const { plans, to } = facts;
  const said = plans.map((plan) => ratesOf(plan, facts, hand));
  if (new Set(said).size === 1) return said.slice(0, 1);
  return plans.map(({ position }, i) => `${render(hand.words.plan, { position })[to.locale]}: ${said[i]}`);
}

function ratesOf(
  { schedule: { rates = [] } }: LetterPlan,
  { annualRate, on, to }: LetterFacts,
  { day, words }: Hand,
): string {
  const later = rates.filter(({ from }) => from > on);
  const changes = later.map(
    (step) => render(words.rateFrom, { day: day(step.from), rate: formatRate(step.annualRate, to.locale) })[to.locale],
  );
  return [formatRate(rateAfter(annualRate, rates, on), to.locale), ...changes].join(to.locale === "en" ? ", " : "，");
}
