import { describe, expect, test } from "vitest";
import { money } from "../money/money.ts";
import { template } from "./template.ts";
import { templateProblems } from "./template-problems.ts";
import { writeNotice } from "./write-notice.ts";

const words = (text: string) => ({ "zh-Hans": text, "zh-Hant": text, en: text });

const VISIT = template({
  kind: "VISIT",
  version: 3,
  variables: { who: "text", on: "date", fee: "money", days: "count", bring: "lines", first: "flag" },
  subject: { "zh-Hans": "{who}", "zh-Hant": "{who}", en: "{who}" },
  body: [
    { say: { "zh-Hans": "{on} {fee} {days}", "zh-Hant": "{on} {fee} {days}", en: "{on} {fee} {days}" } },
    { when: "bring", say: { "zh-Hans": "{bring}", "zh-Hant": "{bring}", en: "{bring}" } },
    { unless: "first", say: { "zh-Hans": "又", "zh-Hant": "又", en: "Again." } },
  ],
});

const VALUES = {
  who: "Wang",
  on: "2026-06-10",
  fee: money(123_456, "CNY"),
  days: 3,
  bring: ["a", "b"],
  first: true,
} as const;

test("a notice is written with dates and amounts as its language writes them, a blank line between paragraphs", () => {
  expect(writeNotice(VISIT, "en", VALUES)).toEqual({
    version: 3,
    locale: "en",
    subject: "Wang",
    body: "10 June 2026 CN¥1,234.56 3\n\na\nb",
  });
  const later = writeNotice(VISIT, "zh-Hans", { ...VALUES, bring: [], first: false });
  expect(later.body).toBe("2026年6月10日 ¥1,234.56 3\n\n又");
});

test("braces in a value stay what they are: only the template is filled in", () => {
  expect(writeNotice(VISIT, "en", { ...VALUES, who: "{on} $& {nothing}" }).subject).toBe("{on} $& {nothing}");
});

describe("a variable", () => {
  const writing = (values: object) => () => writeNotice(VISIT, "en", values as typeof VALUES);

  test.each(Object.keys(VALUES))("{%s} that is missing fails: no half-written notice goes out", (name) => {
    const { [name as "who"]: _, ...rest } = VALUES;
    expect(writing(rest)).toThrow(`VISIT@3 needs a value for {${name}}.`);
  });

  test("that the template does not know fails", () => {
    expect(writing({ ...VALUES, diagnosis: "x" })).toThrow("VISIT@3 knows no {diagnosis}.");
  });

  test.each([
    ["who", "", "text"],
    ["on", "2026-02-30", "date"],
    ["fee", 12, "money"],
    ["fee", { minor: 0.5, currency: "CNY" }, "money"],
    ["days", "3", "count"],
    ["bring", "a", "lines"],
    ["first", null, "flag"],
  ])("{%s} of another type than declared fails: %j", (name, value, type) => {
    expect(writing({ ...VALUES, [name]: value })).toThrow(`VISIT@3 takes a ${type} for {${name}}.`);
  });

  test("that is missing, unknown or of another type does not compile either", () => {
    const { who, ...rest } = VALUES;
    // @ts-expect-error: who is missing
    expect(() => writeNotice(VISIT, "en", rest)).toThrow();
    // @ts-expect-error: nobody knows a diagnosis
    expect(() => writeNotice(VISIT, "en", { ...VALUES, diagnosis: who })).toThrow();
    // @ts-expect-error: a date is text
    expect(() => writeNotice(VISIT, "en", { ...VALUES, on: 20_260_610 })).toThrow();
  });

  test("that a text or a condition names and nobody declares neither compiles nor loads", () => {
    const parts = { kind: "T", version: 1, variables: { who: "text" } } as const;
    const say = { "zh-Hans": "{who}", "zh-Hant": "{who}", en: "{who}" } as const;
    // @ts-expect-error: {whom} is not declared
    const typing = () => template({ ...parts, subject: say, body: [{ say: { ...say, en: "{who} {whom}" } }] });
    expect(typing).toThrow("T@1 (en) names {whom}, which it does not declare.");
    // @ts-expect-error: {urgent} is not declared
    const condition = () => template({ ...parts, subject: say, body: [{ when: "urgent", say }] });
    expect(condition).toThrow("T@1 asks whether {urgent} is there");
  });

  test("that one language forgets, or all of them, is found when the template is loaded", () => {
    const parts = { kind: "T", version: 1, body: [] };
    const forgetful = {
      ...parts,
      variables: { who: "text" },
      subject: { ...words("{who}"), "zh-Hant": "您好" },
    } as const;
    expect(templateProblems(forgetful)).toEqual(["T@1 (zh-Hant) declares {who} and never uses it."]);
    const flag = { ...parts, variables: { so: "flag" }, subject: words("{so}") } as const;
    expect(templateProblems(flag)).toHaveLength(3);
  });
});
