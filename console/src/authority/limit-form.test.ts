import { describe, expect, test } from "vitest";
import { emptyForm, formOf, missingIn, readBounds, subjectIn } from "./limit-form.ts";
import { boundsOf } from "./limit-words.ts";
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
      ...{ ok: false, error: { maxExposure: "AMOUNT", maxCostToLender: "AMOUNT" } },
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
  test("a person's name and id and a reason are needed; a role needs the reason alone", () => {
    expect(missingIn(FORM)).toEqual({ personName: "EMPTY", personId: "ID", reason: "EMPTY" });
    expect(missingIn({ ...FORM, whose: "REVIEWER" })).toEqual({ reason: "EMPTY" });
    const whole = { ...FORM, personName: "陈静", personId: "01900000-0000-7000-8001-000000000101", reason: "调岗" };
    expect(missingIn(whole)).toEqual({});
    expect(missingIn({ ...whole, personId: "chen.jing" })).toEqual({ personId: "ID" });
  });

  test("an id names the same person however it is spelled", () => {
    const id = "01900000-0000-7000-8001-00000000AB01";
    expect(subjectIn({ ...FORM, personId: ` ${id} ` })).toBe(id.toLowerCase());
    expect(subjectIn({ ...FORM, whose: "SENIOR_REVIEWER", personId: id })).toBe("SENIOR_REVIEWER");
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
