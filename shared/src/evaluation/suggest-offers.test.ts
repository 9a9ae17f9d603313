import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HARDSHIP_REASONS } from "../case/case-words.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import type { Facts } from "./facts.ts";
import { needsSecondReview } from "./needs-second-review.ts";
import type { OfferReason } from "./offer-reasons.ts";
import { suggestOffers } from "./suggest-offers.ts";
import { facts } from "./testing.ts";

const suggest = (change: Partial<Facts> = {}) => suggestOffers(facts(change), CN_DEFAULT, () => true);
const asked = (...measures: ReliefMeasure[]) => ({ requested: { measures } });

describe("suggested offers", () => {
  test("Xiao Wang sees what he asked for first, then three others, in the stated order", () => {
    expect(suggest()).toEqual([
      { reason: "AS_REQUESTED", relief: facts().requested },
      { reason: "SAME_INSTALMENTS", relief: { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] } },
      { reason: "KEEP_PAYING_INTEREST", relief: { measures: [{ type: "INTEREST_ONLY", months: 3 }] } },
      {
        reason: "SHARE_THE_COST",
        relief: {
          measures: [
            { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" },
            { type: "WAIVE", share: "0.5" },
          ],
        },
      },
    ]);
  });

  test("the policy says in which order, and what it leaves out is never tried", () => {
    const suggestBy = (waterfall: readonly OfferReason[], change: Partial<Facts> = {}) => {
      const numbers = { ...CN_DEFAULT.numbers, offer: { ...CN_DEFAULT.numbers.offer, waterfall } };
      return suggestOffers(facts(change), { ...CN_DEFAULT, numbers }, () => true).map(({ reason }) => reason);
    };
    expect(suggestBy(["LOWER_INSTALMENTS", "MOVE_TO_THE_END", "AS_REQUESTED"])).toEqual([
      "LOWER_INSTALMENTS",
      "MOVE_TO_THE_END",
      "AS_REQUESTED",
    ]);
    expect(suggestBy(["SPREAD_ARREARS", "KEEP_PAYING_INTEREST"])).toEqual(["KEEP_PAYING_INTEREST"]);
    expect(suggestBy(["SPREAD_ARREARS", "KEEP_PAYING_INTEREST"], { daysPastDue: 9 })).toEqual([
      "SPREAD_ARREARS",
      "KEEP_PAYING_INTEREST",
    ]);
    expect(suggestBy([])).toEqual([]);
  });

  test("without a reason that counts as proof, a longer term takes the place of the waiver", () => {
    expect(suggest({ hardshipReason: "JOB_LOSS", evidence: ["UNEMPLOYMENT_PROOF"] })[3]).toEqual({
      reason: "LOWER_INSTALMENTS",
      relief: { measures: [{ type: "EXTEND", months: 6 }] },
    });
  });

  test("asking for more than the policy allows gets the closest it allows", () => {
    const offers = suggest({ ...asked({ type: "INTEREST_ONLY", months: 9 }) });
    expect(offers[0]).toEqual({
      reason: "CLOSEST_TO_REQUEST",
      relief: { measures: [{ type: "SHIFT", months: 6, deferredInterest: "FIRST_RESUMED" }] },
    });
  });

  test("when earlier reliefs used up the months, only a longer term is left", () => {
    const pastReliefs = [{ from: "2025-03-01", months: 12, endedOn: "2026-03-01" }];
    expect(suggest({ pastReliefs })).toEqual([
      { reason: "LOWER_INSTALMENTS", relief: { measures: [{ type: "EXTEND", months: 6 }] } },
    ]);
  });

  test("what would go over the cap is not suggested: the closest to it is, then the next in order", () => {
    const toDate = asked({ type: "SHIFT_TO_DATE", toDate: "2026-07-15" });
    const isPlain = ({ measures: [first] }: Relief) =>
      first?.type !== "SHIFT_TO_DATE" && first?.type !== "INTEREST_ONLY";
    expect(suggestOffers(facts(toDate), CN_DEFAULT, isPlain).map(({ reason }) => reason)).toEqual([
      "CLOSEST_TO_REQUEST",
      "SAME_INSTALMENTS",
      "SHARE_THE_COST",
      "LOWER_INSTALMENTS",
    ]);
    expect(suggestOffers(facts(), CN_DEFAULT, () => false)).toEqual([]);
  });

  test("a policy by which one reviewer waives nothing suggests no waiver of nothing", () => {
    const none = { ...CN_DEFAULT, numbers: { ...CN_DEFAULT.numbers, waiver: { maxShare: "0" } } };
    const reasons = suggestOffers(facts(), none, () => true).map(({ reason }) => reason);
    expect(reasons).toEqual(["AS_REQUESTED", "SAME_INSTALMENTS", "KEEP_PAYING_INTEREST", "LOWER_INSTALMENTS"]);
  });

  test("nothing is suggested twice", () => {
    const offers = suggest(asked({ type: "SHIFT", months: 3, deferredInterest: "LAST" }));
    expect(offers.map((o) => o.reason)).toEqual([
      "AS_REQUESTED",
      "KEEP_PAYING_INTEREST",
      "SHARE_THE_COST",
      "LOWER_INSTALMENTS",
    ]);
  });

  test("whatever is asked, there are one to four suggestions, all different, and none is above one reviewer's waiver", () => {
    const request = fc.oneof(
      fc.record({
        type: fc.constant("SHIFT" as const),
        months: fc.integer({ min: 1, max: 12 }),
        deferredInterest: fc.constantFrom("FIRST_RESUMED" as const, "SPREAD" as const, "LAST" as const),
      }),
      fc.record({ type: fc.constant("EXTEND" as const), months: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ type: fc.constant("WAIVE" as const), share: fc.constantFrom("0.1", "0.5", "0.9", "1") }),
    );
    fc.assert(
      fc.property(
        fc.array(request, { maxLength: 2 }),
        fc.constantFrom(...HARDSHIP_REASONS),
        fc.integer({ min: 0, max: 12 }),
        (measures, hardshipReason, months) => {
          const pastReliefs = [{ from: "2025-05-01", months, endedOn: "2026-05-01" }];
          const given = facts({ requested: { measures }, hardshipReason, pastReliefs });
          const offers = suggestOffers(given, CN_DEFAULT, () => true);
          expect(offers.length).toBeGreaterThanOrEqual(1);
          expect(offers.length).toBeLessThanOrEqual(4);
          expect(new Set(offers.map((o) => JSON.stringify(o.relief))).size).toBe(offers.length);
          const reasons = needsSecondReview(
            given,
            offers.map(({ relief }) => ({ relief, withinRateCap: true })),
            CN_DEFAULT,
          );
          expect(reasons).not.toContain("WAIVER_ABOVE_AUTHORITY");
        },
      ),
    );
  });
});
