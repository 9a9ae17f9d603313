import { describe, expect, test } from "vitest";
import { choose, emptyForm, formOf, missingIn, readBounds, subjectIn, typePerson } from "./limit-form.ts";
import { boundsOf, whoseLimits } from "./limit-words.ts";
import { limitOf } from "./testing.ts";

const FORM = emptyForm("house");

describe("what is typed", () => {
  test.each([
    ["", null],
    [" 200000 ", 20_000_000],
    ["200,000.5", 20_000_050],
    ["１２．３０", 1_230],
    ["0", 0],
  ])("%j is an exposure of %s minor units", (maxExposure, minor) => {
    const read = readBounds({ ...FORM, maxExposure }, "CNY");
    expect(read).toMatchObject({ ok: true, value: { maxExposure: minor, maxCostToLender: null, mayWaive: true } });
  });

  test.each(["-1", "1,5", "12.345", "ten", "20万"])("%j is no amount, and the field says so", (text) => {
    expect(readBounds({ ...FORM, maxExposure: text, maxCostToLender: text }, "CNY")).toEqual({
      ok: false,
      error: { maxExposure: "AMOUNT", maxCostToLender: "AMOUNT" },
    });
  });

  test("has as many decimals as the currency", () => {
    expect(readBounds({ ...FORM, maxExposure: "1200" }, "JPY")).toMatchObject({ value: { maxExposure: 1_200 } });
    expect(readBounds({ ...FORM, maxExposure: "12.5" }, "JPY")).toMatchObject({ error: { maxExposure: "AMOUNT" } });
  });

  test.each(["1.5", "-1", "three"])("%j is no number of months", (maxDeferralMonths) => {
    expect(readBounds({ ...FORM, maxDeferralMonths }, "CNY")).toMatchObject({ error: { maxDeferralMonths: "MONTHS" } });
  });
});

describe("beside the limits", () => {
  const ID = "01900000-0000-7000-8001-00000000ab01";

  test("a person and a reason are needed; a role needs the reason alone", () => {
    expect(missingIn(FORM)).toEqual({ person: "NOBODY", reason: "EMPTY" });
    expect(missingIn({ ...FORM, whose: "REVIEWER" })).toEqual({ reason: "EMPTY" });
    expect(missingIn({ ...FORM, ...choose({ id: ID, name: "陈静" }), reason: "调岗" })).toEqual({});
  });

  test("a person is named by choosing them; a name that is only typed is nobody's", () => {
    const chosen = { ...FORM, ...choose({ id: ID, name: "陈静" }) };
    expect(subjectIn(chosen)).toBe(ID);
    const typedOn = { ...chosen, ...typePerson(chosen, "陈静怡") };
    expect(typedOn).toMatchObject({ person: "陈静怡", personId: "", personName: "", isKnown: false });
    expect(missingIn(typedOn)).toMatchObject({ person: "NOBODY" });
  });

  test("somebody who was never seen is named by their id, however it is spelled, and needs a name", () => {
    const typed = { ...FORM, ...typePerson(FORM, ` ${ID.toUpperCase()} `), reason: "调岗" };
    expect(subjectIn(typed)).toBe(ID);
    expect(missingIn(typed)).toEqual({ personName: "EMPTY" });
    expect(missingIn({ ...typed, personName: "陈静" })).toEqual({});
    expect(missingIn({ ...typed, ...typePerson(typed, "chen.jing") })).toEqual({ person: "NOBODY" });
    expect(subjectIn({ ...typed, whose: "SENIOR_REVIEWER" })).toBe("SENIOR_REVIEWER");
  });

  test("limits of a person are shown by what the person is called now", () => {
    const limit = limitOf({ role: null, personId: ID, personName: "陈静" });
    expect(whoseLimits(limit, "zh-Hans")).toBe("陈静");
    const renamed = limitOf({ ...limit, person: { __typename: "KnownPerson", id: ID, name: "陈静怡" } });
    expect(whoseLimits(renamed, "zh-Hans")).toBe("陈静怡");
    expect(missingIn({ ...formOf(renamed), reason: "调岗" })).toEqual({});
  });
});

test("limits that are opened and not touched are sent as they stand", () => {
  const limit = limitOf({
    maxExposure: { __typename: "Money", minor: 10_000_005, currency: "CNY" },
    maxDeferralMonths: 0,
    mayWaive: false,
  });
  expect(formOf(limit)).toMatchObject({ maxExposure: "100000.05", maxDeferralMonths: "0", maxCostToLender: "" });
  expect(readBounds(formOf(limit), "CNY")).toEqual({ ok: true, value: boundsOf(limit) });
});
