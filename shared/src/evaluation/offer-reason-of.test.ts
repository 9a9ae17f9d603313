import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { offerReasonOf } from "./offer-reason-of.ts";
import { OFFER_REASONS } from "./offer-reasons.ts";
import { suggestOffers } from "./suggest-offers.ts";
import { facts } from "./testing.ts";

const asked: Relief = { measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }] };
const of = (...measures: ReliefMeasure[]) => offerReasonOf({ measures }, asked);

describe("why an offer is made", () => {
  test.each([
    ["nine months of interest only, which become a shift of six", { type: "INTEREST_ONLY", months: 9 }],
    ["three months", { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }],
    ["a longer term", { type: "EXTEND", months: 12 }],
  ] as const)("is what the suggestion says that it was made of, where %s are asked for", (_, measure) => {
    const requested = { measures: [measure] };
    const offer = { ...CN_DEFAULT.numbers.offer, waterfall: OFFER_REASONS };
    const policy = { ...CN_DEFAULT, numbers: { ...CN_DEFAULT.numbers, offer } };
    const suggested = suggestOffers(facts({ requested, daysPastDue: 3 }), policy, () => true);
    expect(suggested.length).toBeGreaterThan(2);
    for (const { reason, relief } of suggested) expect(offerReasonOf(relief, requested)).toBe(reason);
  });

  test.each<[ReliefMeasure[], string | null]>([
    [[{ type: "RE_AGE", instalments: 3 }], "SPREAD_ARREARS"],
    [[{ type: "TAIL", instalments: 2 }], "MOVE_TO_THE_END"],
    [
      [
        { type: "EXTEND", months: 6 },
        { type: "WAIVE", share: "0", penaltyShare: "1" },
      ],
      "LOWER_INSTALMENTS",
    ],
    [[{ type: "SHIFT", months: 6, deferredInterest: "FIRST_RESUMED" }], null],
    [
      [
        { type: "SHIFT", months: 3, deferredInterest: "LAST" },
        { type: "EXTEND", months: 6 },
      ],
      null,
    ],
    [[{ type: "SHIFT_TO_DATE", toDate: "2026-05-01" }], null],
  ])("of %j is %s", (measures, reason) => {
    expect(of(...measures)).toBe(reason);
  });
});
