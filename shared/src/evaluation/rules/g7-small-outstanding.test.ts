import { expect, test } from "vitest";
import type { Money } from "../../money/money.ts";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { smallOutstanding } from "./g7-small-outstanding.ts";

test.each([
  { outstanding: { minor: 5_000_000, currency: "CNY" }, passed: true, limit: 5_000_000 },
  { outstanding: { minor: 5_000_001, currency: "CNY" }, passed: false, limit: 5_000_000 },
  { outstanding: { minor: 700_001, currency: "USD" }, passed: false, limit: 700_000 },
  { outstanding: { minor: 1, currency: "EUR" }, passed: false, limit: null },
] satisfies { outstanding: Money; passed: boolean; limit: number | null }[])(
  "G7: $outstanding.minor $outstanding.currency against $limit: passed is $passed",
  ({ outstanding, passed, limit }) => {
    expect(smallOutstanding.check(facts({ outstanding }), CN_DEFAULT.numbers)).toEqual({
      passed,
      measured: outstanding.minor,
      limit,
      unit: "money",
    });
  },
);
