import { describe, expect, test } from "vitest";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { calendarOf } from "./support/given-calendar.ts";
import type { GivenLoan } from "./support/given-case.ts";

const api = givenApi();

const givenCalendar = async (loan: GivenLoan = {}) => calendarOf(api, await givenActive(api, loan));

/** Lines as they were before folding (RFC 5545, 3.1). */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const valuesOf = (file: string, name: string) =>
  unfolded(file)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(name.length + 1));

describe("the calendar of an agreement", () => {
  test("has one all-day event for each payment, with its amount", async () => {
    const file = await givenCalendar({ locale: "zh-Hans" });
    const days = ["0610", "0710", "0810", "0910", "1010", "1110", "1210"].map((day) => `2026${day}`);
    expect(valuesOf(file, "DTSTART")).toEqual([...days, "20270110"].map((day) => `VALUE=DATE:${day}`));
    expect(valuesOf(file, "SUMMARY")).toEqual([...Array(7).fill("还款 ¥35\\,539.52"), "还款 ¥43\\,697.58"]);
    expect(valuesOf(file, "TRANSP")).toEqual(Array(8).fill("TRANSPARENT"));
    expect(valuesOf(file, "DTSTAMP")).toEqual(Array(8).fill("20260305T020000Z"));
  });

  test("ends its lines with CRLF and folds them at 75 octets, never within a character", async () => {
    const file = await givenCalendar({ locale: "zh-Hant", externalId: "L,很長;的編號\\".repeat(5) });
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = file.split("\r\n");
    expect(lines.some((line) => line.startsWith(" "))).toBe(true);
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
  });

  test("escapes what would end a value", async () => {
    const file = await givenCalendar({ externalId: "L,1;2\\3" });
    for (const about of valuesOf(file, "DESCRIPTION")) expect(about).toContain("L\\,1\\;2\\\\3");
  });

  test("keeps the ids of its events, so that reading it again doubles nothing", async () => {
    const file = await givenCalendar();
    const ids = valuesOf(file, "UID");
    expect(new Set(ids).size).toBe(8);
    expect(ids.map((id) => id.replace(/^[0-9a-f-]{36}-/, ""))).toEqual(
      ["8", "9", "10", "11", "12", "13", "14", "15"].map((number) => `${number}@respite`),
    );
  });
});
