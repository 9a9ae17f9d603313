import { describe, expect, test } from "vitest";
import { reckon } from "./reckon.ts";

/** `npm run reckon -- --inputs 1000000` goes on where this ends. */
const INPUTS = 10_000;

describe("a second, naive reckoning, night by night", () => {
  test(`agrees on every amount of ${INPUTS} reliefs, on three methods, four day counts and nine measures`, () => {
    for (let index = 0; index < INPUTS; index++) expect(reckon(index)).toBeNull();
  });
});
