import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { hardshipArrears } from "./g3-hardship-arrears.ts";

test.each([
  [0, true],
  [30, true],
  [31, false],
])("G3: %s days past due against a limit of 30: passed is %s", (daysPastDue, passed) => {
  expect(hardshipArrears.check(facts({ daysPastDue }), CN_DEFAULT.numbers)).toEqual({
    passed,
    measured: daysPastDue,
    limit: 30,
    unit: "days",
  });
});
