import { describe, expect, test } from "vitest";
import { penaltyInterest } from "../penalty/penalty-interest.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import type { ReliefMeasure } from "./relief.ts";

/**
 * X0 whose instalments 5–7 were put behind the last (M7), paid up to the eleventh. The twelfth, 4264.71, is twenty days
 * late: 4039.05 of principal, of which 2983.47 bear no interest and 1055.58 do, 10.56 of interest and 215.10 of interest
 * that was moved.
 */
const ON = "2025-01-21";
const tailed = grant(x0AfterFour, [{ type: "TAIL", instalments: 3 }]).schedule;
const paid = applyPayment(tailed, 4 * 106_619).schedule;
const grown = penaltyInterest(
  { terms: x0AfterFour.terms, booked: paid, since: null, payments: [], protections: [] },
  { ...CN_DEFAULT.numbers, penalty: { contractRateShare: "1.5" } },
  ON,
);
const late: Standing = { ...x0AfterFour, schedule: grown.schedule, penaltyInterest: grown.rows, decidedOn: ON };
const rowsAfter = (measure: ReliefMeasure) => grant(late, [measure]).schedule.instalments.slice(11);

describe("principal that bears no interest, and is late", () => {
  test("costs penalty interest like any other: 40.39 at 18 %; the contract's 12 % would have run on 1055.58 alone, to 7.04", () => {
    expect(grown.rows).toEqual([{ number: 12, accrued: 4_039, atContractRate: 704 }]);
  });

  test("keeps the whole penalty on it when it is shifted: 33.35 are left once the 7.04 charged twice are taken off", () => {
    const [off, last] = rowsAfter({ type: "SHIFT", months: 1, deferredInterest: "LAST" });
    expect(off).toMatchObject({ penalty: 0, principal: 0 });
    // January's interest on 1055.58, which charges the twenty days once, beside December's and the interest that was moved.
    expect(last).toMatchObject({ penalty: 3_335, principal: 403_905, interestFree: 298_347 });
    expect(last).toMatchObject({ interest: 1_056, deferredInterest: 1_056 + 21_510 });
  });

  test("joins the principal with what is left of the penalty when it is capitalised", () => {
    const added = grant(late, [{ type: "CAPITALISE", months: 1, maturity: "EXTEND" }]);
    expect(added).toMatchObject({ capitalisedPenalty: 3_335, penaltyInterest: 3_335 });
  });

  test("bears none when it is re-aged either: 10.56 for January on 1055.58, and nothing once that is repaid", () => {
    const reAged = rowsAfter({ type: "RE_AGE", instalments: 2 });
    expect(reAged.map(({ principal, interestFree, interest }) => [principal, interestFree, interest])).toEqual([
      [0, undefined, 0],
      [201_953, 96_395, 1_056],
      [201_952, 201_952, 0],
    ]);
    expect(reAged.map(({ penalty }) => penalty)).toEqual([0, 1_668, 1_667]);
  });

  test("and what the lender gives up by its being due later is a month on 963.95 and two on 2019.52: 9.64 and 40.39", () => {
    expect(grant(late, [{ type: "RE_AGE", instalments: 2 }]).costToLender).toBe(964 + 4_039);
  });

  test("stays without interest when it is relieved again", () => {
    const reAged = grant(late, [{ type: "RE_AGE", instalments: 2 }]).schedule;
    const again = grant({ ...late, penaltyInterest: [], schedule: reAged, decidedOn: "2025-01-25" }, [
      { type: "SHIFT", months: 1, deferredInterest: "LAST" },
    ]);
    // February's 10.56 on the same 1055.58; 963.95 and 2019.52 go on bearing nothing, for a month more each: 29.83.
    expect(again.deferralInterest).toBe(1_056);
    expect(again.schedule.instalments.slice(13).map(({ interestFree }) => interestFree)).toEqual([96_395, 201_952]);
    expect(again.costToLender).toBe(2_983);
  });
});
