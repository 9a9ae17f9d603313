import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import type { CreditMonth } from "../facts.ts";
import { facts } from "../testing.ts";
import { goodRecord } from "./g8-good-record.ts";

/** Twenty-four months, all in time, but for the month `ago` months back. */
const record = (ago: number, bad: Partial<CreditMonth>): CreditMonth[] =>
  Array.from({ length: 24 }, (_, i) => ({
    month: `20${24 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    daysPastDue: 0,
    delinquentDays: 0,
    protected: false,
    ...(i === 24 - ago ? bad : {}),
  }));

describe("G8 repayment record: never more than 3 days late in 12 months", () => {
  test.each([
    { what: "3 days a month ago", creditRecord: record(1, { delinquentDays: 3 }), passed: true, measured: 3 },
    { what: "4 days a month ago", creditRecord: record(1, { delinquentDays: 4 }), passed: false, measured: 4 },
    { what: "9 days 12 months ago", creditRecord: record(12, { delinquentDays: 9 }), passed: false, measured: 9 },
    { what: "9 days 13 months ago", creditRecord: record(13, { delinquentDays: 9 }), passed: true, measured: 0 },
    {
      what: "9 days, frozen at 2 by protection",
      creditRecord: record(2, { daysPastDue: 9, delinquentDays: 2, protected: true }),
      passed: true,
      measured: 2,
    },
    { what: "no record yet", creditRecord: [], passed: true, measured: 0 },
  ])("$what: passed is $passed", ({ creditRecord, passed, measured }) => {
    expect(goodRecord.check(facts({ creditRecord }), CN_DEFAULT.numbers)).toMatchObject({ passed, measured, limit: 3 });
  });

  test("being late today counts too", () => {
    expect(goodRecord.check(facts({ daysPastDue: 4 }), CN_DEFAULT.numbers)).toMatchObject({
      passed: false,
      measured: 4,
    });
  });
});
