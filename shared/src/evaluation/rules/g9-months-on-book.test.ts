import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { monthsOnBook } from "./g9-months-on-book.ts";

test.each([
  { startedOn: "2025-11-20", measured: 6, passed: true },
  { startedOn: "2025-11-21", measured: 5, passed: false },
  { startedOn: "2026-05-20", measured: 0, passed: false },
])(
  "G9: paid out on $startedOn, applied on 2026-05-20: $measured months, passed is $passed",
  ({ startedOn, ...expected }) => {
    expect(monthsOnBook.check(facts({ startedOn }), CN_DEFAULT.numbers)).toEqual({
      ...expected,
      limit: 6,
      unit: "months",
    });
  },
);
