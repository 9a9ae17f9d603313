import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Funnel, shownFunnel } from "./funnel.ts";
import { LEAST_PEOPLE } from "./suppress-small.ts";

const funnel = (submitted: number, decided: number, granted: number, accepted: number, cured = 0, broken = 0) => ({
  submitted,
  decided,
  granted,
  accepted,
  cured,
  broken,
});
const values = (of: Funnel<number | null>) => Object.values(of);

describe("how far cases came", () => {
  test.each<[string, Funnel, (number | null)[]]>([
    ["is shown whole where many stand everywhere", funnel(90, 80, 60, 50, 20, 10), [90, 80, 60, 50, 20, 10]],
    ["is hidden whole where few applied", funnel(4, 3, 2, 1, 1), [null, null, null, null, null, 0]],
    ["is shown where nobody applied", funnel(0, 0, 0, 0), [0, 0, 0, 0, 0, 0]],
    ["shows that nobody came further, also of few", funnel(4, 0, 0, 0), [null, 0, 0, 0, 0, 0]],
    ["hides a stage that would tell how few wait", funnel(90, 87, 60, 50), [90, null, 60, 50, 0, 0]],
    ["hides a stage that would tell how few were declined", funnel(90, 80, 78, 50), [90, 80, null, 50, 0, 0]],
    ["hides few that were kept, and what would tell them", funnel(90, 80, 60, 50, 3, 20), [90, 80, 60, 50, null, null]],
    ["hides few that go on, and what would tell them", funnel(90, 80, 60, 50, 40, 8), [90, 80, 60, 50, 40, null]],
  ])("%s", (_, of, shown) => {
    expect(values(shownFunnel(of))).toEqual(shown);
  });

  const cell = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 60 }));
  const funnels = fc
    .tuple(cell, cell, cell, cell, cell, cell)
    .map(([waiting, declined, refused, running, cured, broken]) => {
      const accepted = running + cured + broken;
      const granted = accepted + refused;
      const decided = granted + declined;
      return funnel(decided + waiting, decided, granted, accepted, cured, broken);
    });

  test("whatever is subtracted from whatever, few people come out of it nowhere", () => {
    fc.assert(
      fc.property(funnels, (of) => {
        const shown = shownFunnel(of);
        const stages = [shown.submitted, shown.decided, shown.granted, shown.accepted].filter((one) => one !== null);
        const ends = [shown.cured, shown.broken].filter((one) => one !== null);
        const parts = [0, ...ends, ends.reduce((sum, one) => sum + one, 0)];
        const told = stages.flatMap((one) => [...stages, ...parts].map((other) => one - other));
        for (const people of [...told, ...ends].filter((one) => one > 0))
          expect(people).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      }),
      { numRuns: 5000 },
    );
  });

  test("changes no number that it shows, and shows everything where no part is small", () => {
    fc.assert(
      fc.property(funnels, (of) => {
        const [exact, shown] = [values(of), values(shownFunnel(of))];
        for (const [index, people] of shown.entries()) expect(people === null || people === exact[index]).toBe(true);
        const { submitted, decided, granted, accepted, cured, broken } = of;
        const cells = [submitted - decided, decided - granted, granted - accepted, accepted - cured - broken];
        const few = [...cells, cured, broken].some((people) => people > 0 && people < LEAST_PEOPLE);
        if (!few) expect(shown).toEqual(exact);
      }),
    );
  });
});
