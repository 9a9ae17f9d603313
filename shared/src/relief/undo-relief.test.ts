import { describe, expect, test } from "vitest";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { type BookedVersion, undoRelief } from "./undo-relief.ts";

const original: BookedVersion = { number: 1, origin: "ORIGINAL", schedule: x0AfterFour.schedule };
const once: BookedVersion = {
  number: 2,
  origin: "RELIEF",
  schedule: grant(x0AfterFour, [{ type: "INTEREST_PAUSE", fromDate: "2024-06-01", toDate: "2024-07-01" }]).schedule,
};
const twice: BookedVersion = {
  number: 3,
  origin: "RELIEF",
  schedule: grant({ ...x0AfterFour, schedule: once.schedule }, [{ type: "EXTEND", months: 6 }]).schedule,
};

describe("undoing a relief", () => {
  test("restores the version before it, byte for byte, its rates with it", () => {
    const undone = undoRelief([original, once, twice], 3);
    expect(undone.ok && JSON.stringify(undone.value.schedule)).toBe(JSON.stringify(once.schedule));
    const first = undoRelief([original, once], 2);
    expect(first.ok && JSON.stringify(first.value.schedule)).toBe(JSON.stringify(original.schedule));
  });

  test("whose holiday ended early restores the version before the relief, not the one that was shortened", () => {
    const shortened: BookedVersion = { ...once, number: 3, origin: "EARLY_END" };
    expect(undoRelief([original, once, shortened], 3)).toEqual({ ok: true, value: original });
  });

  test.each<[string, BookedVersion[], number]>([
    ["a relief that another one rests on", [original, once, twice], 2],
    ["what was agreed with the loan", [original], 1],
    ["an undoing", [original, once, { ...original, number: 3, origin: "UNDO" }], 3],
    ["a version that does not exist", [original], 2],
  ])("%s cannot be undone", (_what, versions, number) => {
    expect(undoRelief(versions, number)).toMatchObject({ ok: false, error: { code: "NOT_THE_LATEST_RELIEF" } });
  });
});
