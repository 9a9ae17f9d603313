import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { planRelief } from "../relief/plan-relief.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import { anyMeasures } from "../testing/any-measures.ts";
import { offerReasonSentence } from "./offer-reason-sentence.ts";
import { OFFER_REASONS } from "./offer-reasons.ts";
import { offerReasonsOf } from "./offer-reasons-of.ts";
import { suggestOffers } from "./suggest-offers.ts";
import { facts } from "./testing.ts";

const asked: Relief = { measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }] };
const of = (...measures: ReliefMeasure[]) => offerReasonsOf({ measures }, asked);

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
    for (const { reason, relief } of suggested) expect(offerReasonsOf(relief, requested)).toEqual([reason]);
  });

  test.each<[ReliefMeasure[], string[]]>([
    [[{ type: "RE_AGE", instalments: 3 }], ["SPREAD_ARREARS"]],
    [[{ type: "TAIL", instalments: 2 }], ["MOVE_TO_THE_END"]],
    [
      [
        { type: "EXTEND", months: 6 },
        { type: "WAIVE", share: "0", penaltyShare: "1" },
      ],
      ["LOWER_INSTALMENTS"],
    ],
    [[{ type: "SHIFT", months: 2, deferredInterest: "SPREAD" }], ["CLOSEST_TO_REQUEST"]],
    [[{ type: "SHIFT", months: 3, deferredInterest: "SPREAD" }], ["MONTHS_WITHOUT_PAYMENT"]],
    [[{ type: "SHIFT", months: 6, deferredInterest: "FIRST_RESUMED" }], ["MORE_TIME"]],
    [[{ type: "SHIFT_TO_DATE", toDate: "2026-05-01" }], ["LATER_DAY"]],
    [[{ type: "CAPITALISE", months: 3, maturity: "KEEP" }], ["INTEREST_JOINS_PRINCIPAL"]],
    [[{ type: "WAIVE", share: "0", penaltyShare: "1" }], ["PENALTY_WAIVED"]],
    [
      [
        { type: "SHIFT", months: 3, deferredInterest: "LAST" },
        { type: "EXTEND", months: 6 },
        { type: "WAIVE", share: "0.5" },
      ],
      ["MONTHS_WITHOUT_PAYMENT", "LOWER_INSTALMENTS", "SHARE_THE_COST"],
    ],
    [
      [
        { type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-03-10" },
        { type: "INTEREST_PAUSE", fromDate: "2026-03-10", toDate: "2026-04-10" },
      ],
      ["LOWER_RATE", "INTEREST_PAUSED"],
    ],
  ])("of %j is %s", (measures, reasons) => {
    expect(of(...measures)).toEqual(reasons);
  });

  test("is one sentence in every language, however many measures there are", () => {
    const relief: Relief = {
      measures: [
        { type: "SHIFT", months: 3, deferredInterest: "LAST" },
        { type: "EXTEND", months: 6 },
      ],
    };
    expect(LOCALES.map((locale) => offerReasonSentence(relief, asked, locale))).toEqual([
      "数月内无需还款；延长期限，降低每期金额",
      "數月內無需還款；延長期限，降低每期金額",
      "Some months without payment; a longer term lowers every instalment",
    ]);
  });

  test("is something for every relief that can be booked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), anyMeasures, (locale, measures) => {
        fc.pre(planRelief({ measures }).ok);
        expect(offerReasonSentence({ measures }, asked, locale)).not.toBe("");
      }),
    );
  });
});
