import { describe, expect, test } from "vitest";
import { reckon } from "./reckon.ts";

/** `npm run reckon -- --inputs 1000000` goes on where this ends. */
const INPUTS = 10_000;
/** A quiet machine takes half a minute. */
const PATIENCE = 600_000;

describe("a second, naive reckoning, night by night", () => {
  test(
    `agrees on every amount and due date of ${INPUTS} loans: every measure and every two that go together, alone or after others, late and with penalties, ended early or undone, on all methods, day counts, flat interest, short months and business days`,
    () => {
      for (let index = 0; index < INPUTS; index++) expect(reckon(index)).toBeNull();
    },
    PATIENCE,
  );
});
