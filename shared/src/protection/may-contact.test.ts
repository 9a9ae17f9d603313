import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type ContactAttempt, isQuiet, mayContact } from "./may-contact.ts";
import type { ProtectionInterval } from "./protection-interval.ts";

const attempt = (change: Partial<ContactAttempt> = {}): ContactAttempt => ({
  on: "2026-03-05",
  time: "10:00",
  channel: "PHONE",
  calls: [],
  ...change,
});
const missed = (count: number) =>
  Array.from({ length: count }, () => ({ on: "2026-03-05", outcome: "UNANSWERED" as const }));
const ask = (intervals: ProtectionInterval[], change: Partial<ContactAttempt> = {}) =>
  mayContact(intervals, attempt(change), CN_DEFAULT);
const hold: ProtectionInterval = { from: "2026-03-02", to: "2026-03-10", reason: "APPLICATION" };

describe("may I contact this borrower?", () => {
  test.each([
    { on: "2026-03-01", reason: null },
    { on: "2026-03-02", reason: "COLLECTION_HOLD" },
    { on: "2026-03-10", reason: "COLLECTION_HOLD" },
    { on: "2026-03-11", reason: null },
  ])("on $on, with collection on hold from 2 to 10 March: $reason", ({ on, reason }) => {
    expect(ask([hold], { on })).toMatchObject({ allowed: reason === null, reason });
  });

  test.each([
    { time: "21:59", reason: null },
    { time: "22:00", reason: "QUIET_HOURS" },
    { time: "00:00", reason: "QUIET_HOURS" },
    { time: "07:59", reason: "QUIET_HOURS" },
    { time: "08:00", reason: null },
  ])("at $time: $reason", ({ time, reason }) => {
    expect(ask([], { time })).toMatchObject({ allowed: reason === null, reason });
  });

  test.each([
    { channel: "PHONE", calls: missed(5), reason: null },
    { channel: "PHONE", calls: missed(6), reason: "TOO_MANY_CALLS" },
    { channel: "SMS", calls: missed(6), reason: null },
  ] as const)("by $channel after $calls.length unanswered calls: $reason", ({ reason, ...change }) => {
    expect(ask([], change)).toMatchObject({ allowed: reason === null, reason });
  });

  test("quiet hours about noon end on the same day", () => {
    const { numbers } = CN_DEFAULT;
    const noon = {
      ...CN_DEFAULT,
      numbers: { ...numbers, contact: { ...numbers.contact, quietFrom: "12:00", quietTo: "14:00" } },
    };
    const answer = mayContact([], attempt({ time: "13:00" }), noon);
    expect(answer).toMatchObject({ reason: "QUIET_HOURS", until: { on: "2026-03-05", time: "14:00" } });
  });

  test("the hold is the first reason, whatever else stands against it", () => {
    expect(ask([hold], { time: "23:00", calls: missed(9) }).reason).toBe("COLLECTION_HOLD");
  });

  test.each([
    { what: "a hold until 10 March", intervals: [hold], change: {}, until: { on: "2026-03-11", time: "08:00" } },
    { what: "a hold without an end", intervals: [{ ...hold, to: null }], change: {}, until: null },
    { what: "late evening", intervals: [], change: { time: "22:30" }, until: { on: "2026-03-06", time: "08:00" } },
    { what: "early morning", intervals: [], change: { time: "06:30" }, until: { on: "2026-03-05", time: "08:00" } },
    {
      what: "six calls",
      intervals: [],
      change: { calls: missed(6) },
      until: { on: "2026-03-06", time: "08:00" },
    },
    { what: "nothing", intervals: [], change: {}, until: null },
  ])("after $what contact is possible again at $until", ({ intervals, change, until }) => {
    expect(ask(intervals, change).until).toEqual(until);
  });

  test("a letter may be sent at night, and not during a hold", () => {
    expect(ask([], { channel: "LETTER", time: "23:00" }).allowed).toBe(true);
    expect(ask([hold], { channel: "LETTER" })).toMatchObject({
      reason: "COLLECTION_HOLD",
      until: { on: "2026-03-11", time: "00:00" },
    });
  });

  test("the answer is a sentence, with the date a hold ends when it is known", () => {
    expect(ask([hold]).sentence.en).toBe("Collection is on hold for this loan until 10 Mar 2026.");
    expect(ask([{ ...hold, to: null }]).sentence["zh-Hans"]).toBe("该贷款处于催收暂停期，不得催收。");
    expect(ask([], { time: "23:00" }).sentence.en).toBe("No collection contact between 22:00 and 08:00.");
    expect(ask([]).sentence["zh-Hant"]).toBe("可以聯繫。");
  });

  test("quiet hours may also lie within one day", () => {
    expect([isQuiet("12:00", "12:00", "14:00"), isQuiet("14:00", "12:00", "14:00")]).toEqual([true, false]);
  });
});
