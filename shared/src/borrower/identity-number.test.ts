import { expect, test } from "vitest";
import { identityNumber } from "./identity-number.ts";

test.each([
  "11010519491231002X",
  "11010519491231002x",
  "110105 1949 1231 002X",
  "１１０１０５１９４９１２３１００２Ｘ",
  "110105-19491231-002X",
])("%s is the same identity number, however it was typed", (text) => {
  expect(identityNumber(text)).toBe("11010519491231002X");
});

test.each(["", "12", "А12345678", "1234567890".repeat(4), "110105\u202e1949"])("%j identifies nobody", (text) => {
  expect(identityNumber(text)).toBeNull();
});
