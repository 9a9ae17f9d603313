import { describe, expect, test } from "vitest";
import { readTally, sum, tallyLine } from "./tally.ts";
import { vitestTally } from "./vitest-tally.ts";

describe("the last line", () => {
  test("names skipped tests only when there are any", () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
  test("is read back as it was written", () => {
    for (const tally of [
      { passed: 10, failed: 2, skipped: 0 },
      { passed: 0, failed: 0, skipped: 4 },
    ]) {
      expect(readTally(`noise\n${tallyLine(tally)}\n`)).toEqual(tally);
    }
  });
  test("missing, as after a crash, counts as one failed test", () => {
    expect(readTally("Segmentation fault")).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test("tallies of several runners add up", () => {
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
  ).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

describe("a Vitest report", () => {
  const file = (status: string, ...tests: string[]) => ({
    name: "a.test.ts",
    status,
    assertionResults: tests.map((status) => ({ status })),
  });

  test("counts tests, and whatever did not run as skipped", () => {
    const report = {
      success: false,
      testResults: [file("failed", "passed", "failed", "pending"), file("passed", "passed", "todo")],
    };
    expect(vitestTally(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });
  test("a file that does not load counts as one failed test", () => {
    expect(vitestTally({ success: false, testResults: [file("failed")] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
  test("an error outside any test counts as one failed test", () => {
    expect(vitestTally({ success: false, testResults: [file("passed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });
  test("no report at all counts as one failed test", () => {
    expect(vitestTally(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
