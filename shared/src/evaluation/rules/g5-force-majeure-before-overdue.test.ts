import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { forceMajeureBeforeOverdue } from "./g5-force-majeure-before-overdue.ts";

const { numbers } = CN_DEFAULT;

describe("G5: the event arose before the loan, due on 2026-06-01, was overdue", () => {
  test.each([
    { daysPastDue: 0, hardshipSince: null, passed: true, measured: 0 },
    { daysPastDue: 9, hardshipSince: "2026-05-12", passed: true, measured: 0 },
    { daysPastDue: 9, hardshipSince: "2026-06-01", passed: true, measured: 0 },
    { daysPastDue: 9, hardshipSince: "2026-06-02", passed: false, measured: 1 },
    { daysPastDue: 9, hardshipSince: null, passed: false, measured: null },
  ])("$daysPastDue days past due, event on $hardshipSince: passed is $passed", ({ passed, measured, ...change }) => {
    expect(forceMajeureBeforeOverdue.check(facts(change), numbers)).toMatchObject({ passed, measured });
  });

  test("a declared disaster says when, where the borrower does not", () => {
    const disaster = (from: string) => ({ code: "F", name: "洪水", areas: ["CN"], from, to: null });
    const check = (from: string, hardshipSince: string | null = null) =>
      forceMajeureBeforeOverdue.check(facts({ daysPastDue: 9, disaster: disaster(from), hardshipSince }), numbers);
    expect(check("2026-05-30")).toMatchObject({ passed: true, measured: 0 });
    expect(check("2026-06-03")).toMatchObject({ passed: false, measured: 2 });
    expect(check("2026-05-30", "2026-06-05")).toMatchObject({ passed: false, measured: 4 });
  });
});
