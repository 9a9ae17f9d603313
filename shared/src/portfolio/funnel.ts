import { LEAST_PEOPLE, type Shown, suppressSmall } from "./suppress-small.ts";

/** How many cases came how far. Each stage holds those of the next; the last two are apart. */
export type Funnel<Count = number> = Readonly<{
  submitted: Count;
  decided: Count;
  granted: Count;
  accepted: Count;
  cured: Count;
  broken: Count;
}>;

const STAGES = ["submitted", "decided", "granted", "accepted"] as const;

/**
 * The funnel without what would tell of few people: a stage is shown when neither it nor what came between it and the
 * stage shown before it are few. So whatever is subtracted from whatever, few people come out of it nowhere; nobody does.
 */
export function shownFunnel(funnel: Funnel, least = LEAST_PEOPLE): Funnel<Shown> {
  const few = (people: number) => people > 0 && people < least;
  const shown: Record<keyof Funnel, Shown> = { ...HIDDEN };
  let before: number | null = null;
  for (const stage of STAGES) {
    const people = funnel[stage];
    if (few(people) || few((before ?? people) - people)) continue;
    shown[stage] = people;
    before = people;
  }
  const { cured, broken } = funnel;
  // The rest is known from the last stage that is shown; where none is, only that nobody came so far can be.
  const [ofCured = null, ofBroken = null] =
    before === null
      ? [cured, broken].map((people) => (people === 0 ? 0 : null))
      : suppressSmall([cured, broken, before - cured - broken], least);
  return { ...shown, cured: ofCured, broken: ofBroken };
}

const HIDDEN: Funnel<Shown> = {
  submitted: null,
  decided: null,
  granted: null,
  accepted: null,
  cured: null,
  broken: null,
};
