import { describe, expect, test } from "vitest";
import { reckon } from "./reckon.ts";

/** `npm run reckon -- --inputs 1000000` goes on where this ends. */
const INPUTS = 10_000;

describe("a second, naive reckoning, night by night", () => {
  test(`agrees on every amount of ${INPUTS} reliefs, on four methods, four day counts, due days to the 31st and every measure of months, rates and arrears, partly paid or waived`, () => {
    for (let index = 0; index < INPUTS; index++) expect(reckon(index)).toBeNull();
  });
});
