import { describe, expect, test } from "vitest";
import { penaltyInterest } from "../penalty/penalty-interest.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { amountDue } from "../schedule/amounts.ts";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import type { ReliefMeasure } from "./relief.ts";

// The fifth of X0 (984.61 principal) is twenty days late: 9.85 at 18 %, of which 6.56 at the contract's 12 %.
const ON = "2024-06-21";
const grown = penaltyInterest(
  { terms: x0AfterFour.terms, booked: x0AfterFour.schedule, since: null, payments: [], protections: [] },
  { ...CN_DEFAULT.numbers, penalty: { contractRateShare: "1.5" } },
  ON,
);
const late: Standing = { ...x0AfterFour, schedule: grown.schedule, penaltyInterest: grown.rows, decidedOn: ON };
const shift: ReliefMeasure = { type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" };
const waive: ReliefMeasure = { type: "WAIVE", share: "0", penaltyShare: "1" };
const rows = (...measures: ReliefMeasure[]) => grant(late, measures).schedule.instalments;

describe("penalty interest that had grown by the decision", () => {
  test("is 9.85, of which 6.56 at the contract's rate", () => {
    expect(grown.rows).toEqual([{ number: 5, accrued: 985, atContractRate: 656 }]);
  });

  test("is deferred with its instalment; where the contract's interest runs on, only the 3.29 above it is", () => {
    expect(grant(late, [shift])).toMatchObject({ penaltyInterest: 329, waivedPenalty: 0 });
    expect(rows(shift).map((row) => row.penalty)).toEqual([0, 0, 0, 0, 0, 329, ...Array(7).fill(0)]);
    // 3.29 is 6.56 less than had grown: the month's interest of 81.58 charges those twenty days.
    const without = grant({ ...x0AfterFour, decidedOn: ON }, [shift]);
    expect(grant(late, [shift]).stillPayable).toBe(without.stillPayable + 329);
  });

  test("moves whole where the contract's interest does not run on", () => {
    expect(grant(late, [{ type: "TAIL", instalments: 1 }]).penaltyInterest).toBe(985);
    expect(rows({ type: "TAIL", instalments: 1 }).at(-1)?.penalty).toBe(985);
  });

  test("is spread with re-aged arrears, and joins the principal when it is capitalised", () => {
    expect(rows({ type: "RE_AGE", instalments: 2 }).map((row) => row.penalty)).toEqual([
      0,
      0,
      0,
      0,
      0,
      165,
      164,
      ...Array(5).fill(0),
    ]);
    const added = grant(late, [{ type: "CAPITALISE", months: 1, maturity: "EXTEND" }]);
    expect(added).toMatchObject({ capitalisedPenalty: 329, penaltyInterest: 329 });
  });

  test("is waived, alone or beside what else is granted", () => {
    expect(grant(late, [waive])).toMatchObject({ waivedPenalty: 985, penaltyInterest: 985, costToBorrower: -985 });
    expect(grant(late, [shift, waive])).toMatchObject({ waivedPenalty: 329, costToLender: 329 });
    expect(rows(waive).map(amountDue)).toEqual(x0AfterFour.schedule.instalments.map(amountDue));
  });
});
