import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseNumber, isCaseNumber, numberSearch } from "./case-number.ts";

const numbers = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(caseNumber);

describe("what somebody types of a number", () => {
  test.each([
    ["R7K4-29QF-3", "R7K4-29QF-3"],
    ["r7k429qf3", "R7K4-29QF-3"],
    ["Ｒ７Ｋ４", "R7K4"],
    ["R7K4-", "R7K4"],
    ["R7K4 29", "R7K4-29"],
    ["r7", "R7"],
    ["RKTH", "RKTH"],
  ])("%s is the beginning %s", (typed, beginning) => {
    expect(numberSearch(typed)).toBe(beginning);
  });

  test.each(["", "R", "7", "Li", "Ann", "王小明", "R7K4-29QF-33", "O'Neil", "R7%", "I0I0", "Maya Lin Smith"])(
    "%s is a word, or no number",
    (typed) => {
      expect(numberSearch(typed)).toBeNull();
    },
  );

  test("is found in every number from four signs on, with or without hyphens, in any case", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 4, max: 11 }), fc.boolean(), (number, length, bare) => {
        expect(isCaseNumber(number)).toBe(true);
        const typed = number.slice(0, length).toLowerCase();
        expect(number.startsWith(numberSearch(bare ? typed.replaceAll("-", "") : typed) ?? "?")).toBe(true);
      }),
    );
  });
});
