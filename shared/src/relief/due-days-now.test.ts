import { describe, expect, test } from "vitest";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing, x0AfterFour } from "../testing/golden-loan.ts";

/** Due on the 30th, with two instalments of twelve left: 30 November and 30 December. */
const terms = aLoan({ startedOn: "2023-12-30", firstDueOn: "2024-01-30" });
const standing: Standing = { ...x0AfterFour, terms, schedule: paidUp(terms, 10), decidedOn: "2024-11-20" };
const dates = (of: Standing["schedule"], from: number) => of.instalments.slice(from).map((row) => row.dueOn);

describe("the due day after a move to another date", () => {
  test("the 31st stays the due day of a loan that was due on the 30th, even where its last month has no 31st", () => {
    const moved = grant(standing, [{ type: "SHIFT_TO_DATE", toDate: "2025-03-31" }]).schedule;
    expect(dates(moved, 10)).toEqual(["2025-03-31", "2025-04-30"]);
    const longer = grant({ ...standing, schedule: moved }, [{ type: "EXTEND", months: 3 }]).schedule;
    expect(dates(longer, 10)).toEqual(["2025-03-31", "2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31"]);
  });

  test("a move to another day of the same anchor leaves the agreed due day", () => {
    const moved = grant(standing, [{ type: "SHIFT_TO_DATE", toDate: "2025-02-28" }]).schedule;
    expect(dates(moved, 10)).toEqual(["2025-02-28", "2025-03-30"]);
    const longer = grant({ ...standing, schedule: moved }, [{ type: "EXTEND", months: 1 }]).schedule;
    expect(dates(longer, 10)).toEqual(["2025-02-28", "2025-03-30", "2025-04-30"]);
  });
});
