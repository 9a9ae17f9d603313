import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { noOpenCase } from "./r3-no-open-case.ts";

test.each([
  [false, true, 0],
  [true, false, 1],
])("R3: with another case open (%s), passed is %s", (openCaseOnLoan, passed, measured) => {
  expect(noOpenCase.check(facts({ openCaseOnLoan }), CN_DEFAULT.numbers)).toEqual({
    passed,
    measured,
    limit: 0,
    unit: "count",
  });
});
