import { describe, expect, test } from "vitest";
import { isAreaCode } from "./area.ts";
import { declaredDisaster } from "./declared-disaster.ts";
import type { DisasterDeclaration } from "./disaster-declaration.ts";

const flood: DisasterDeclaration = {
  code: "2026-07-HEBEI",
  name: "河北暴雨洪涝",
  areas: ["CN-13", "CN-11-09"],
  from: "2026-07-20",
  to: "2026-08-10",
};
const quake: DisasterDeclaration = { ...flood, code: "2026-08-QUAKE", from: "2026-08-05", to: null };
const inHebei = { area: "CN-13-06", hardshipSince: null, submittedOn: "2026-07-25" };

describe("a declared disaster", () => {
  test.each([
    ["CN-13", true],
    ["CN-13-06", true],
    ["CN-11-09", true],
    ["CN-11", false],
    ["CN-1", false],
    ["CN-130", false],
  ])("covers a borrower in %s: %s", (area, covered) => {
    expect(declaredDisaster({ ...inHebei, area }, [flood]) !== null).toBe(covered);
  });

  test.each([
    ["2026-07-19", false],
    ["2026-07-20", true],
    ["2026-08-10", true],
    ["2026-08-11", false],
  ])("covers a hardship since %s: %s, whenever the borrower applied", (hardshipSince, covered) => {
    const where = { ...inHebei, hardshipSince, submittedOn: "2026-09-01" };
    expect(declaredDisaster(where, [flood]) !== null).toBe(covered);
  });

  test("is looked for on the day of receipt when nobody knows since when", () => {
    expect(declaredDisaster(inHebei, [flood])).toBe(flood);
    expect(declaredDisaster({ ...inHebei, submittedOn: "2026-08-11" }, [flood])).toBeNull();
  });

  test("of several is the one that began last, whatever the order they come in", () => {
    const where = { ...inHebei, hardshipSince: "2026-08-06" };
    expect(declaredDisaster(where, [flood, quake])?.code).toBe(quake.code);
    expect(declaredDisaster(where, [quake, flood])?.code).toBe(quake.code);
  });

  test("is not guessed for a borrower whose place is not known", () => {
    expect(declaredDisaster({ ...inHebei, area: null }, [flood])).toBeNull();
  });
});

test.each([
  ["CN", true],
  ["CN-13-06", true],
  ["US-CA-037", true],
  ["cn-13", false],
  ["CN-", false],
  ["CN-13-06-01-02-03", false],
  ["13", false],
])("%s is an area code: %s", (text, is) => expect(isAreaCode(text)).toBe(is));
