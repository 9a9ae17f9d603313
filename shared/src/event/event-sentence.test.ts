import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { inLocale } from "../locale/render.ts";
import { money } from "../money/money.ts";
import { moneyInWords } from "../money/money-in-words.ts";
import { EVENT_KINDS, type EventKind } from "./event-kind.ts";
import { detailIn, eventSentence, isEventKind } from "./event-sentence.ts";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

/** Numbers, amounts in words, codes, and what people typed. */
const NO_DAYS = [
  "amount",
  "base",
  "code",
  "count",
  "fileName",
  "firstAmount",
  "granted",
  "host",
  "kind",
  "limits",
  "months",
  "name",
  "number",
  "offers",
  "passed",
  "policyVersion",
  "position",
  "preset",
  "score",
  "subject",
  "total",
  "whose",
  "words",
];

describe("event sentences", () => {
  test("the values of the detail stand in the sentence", () => {
    expect(eventSentence("OFFER_ACCEPTED", { position: 2 }, "en")).toBe("Offer 2 accepted; agreement in force.");
    expect(eventSentence("OFFER_ACCEPTED", { position: 2 }, "zh-Hans")).toBe("已接受方案 2，协议生效。");
  });

  test("a value that each language writes otherwise stands there as the reader's does", () => {
    const detail = {
      from: "2026-01-01",
      to: "2026-12-31",
      amount: moneyInWords(money(7_000_000, "CNY")),
      before: null,
    };
    expect(eventSentence("BUDGET_SET", detail, "en")).toContain("CN¥70,000.00");
    expect(detailIn(detail, "zh-Hans")).toEqual({ ...detail, amount: "¥70,000.00" });
    expect(detailIn({ amount: "¥1.00", changes: [{ path: "x" }] }, "en")).toEqual({
      amount: "¥1.00",
      changes: [{ path: "x" }],
    });
  });

  test("a day is written as the reader's language does, in the detail it stays as it is", () => {
    const detail = { offers: 2, validUntil: "2026-03-12" };
    expect(eventSentence("OFFERS_OPENED", detail, "en")).toBe("2 offer(s) open to the borrower until 12 Mar 2026.");
    expect(eventSentence("OFFERS_OPENED", detail, "zh-Hant")).toContain("2026年3月12日");
    expect(detailIn(detail, "zh-Hant")).toEqual(detail);
  });

  test("words that people typed stay as they were typed, whatever they look like", () => {
    expect(eventSentence("CASE_RETURNED", { words: "2026-03-12" }, "zh-Hans")).toBe("复核退回：2026-03-12");
    expect(eventSentence("EVIDENCE_RECEIVED", { fileName: "2026-03-12" }, "en")).toContain("2026-03-12");
  });

  test("what events call a day is written as one, and nothing else is", () => {
    const names = [...new Set(Object.values(EVENT_KINDS).flatMap(({ en }) => placeholders(en)))].sort();
    const isDay = (name = "") => inLocale(name, "2026-03-12", "en") === "12 Mar 2026";
    expect(names.filter(isDay)).toEqual([
      "cureBy",
      "dueOn",
      "effectiveFrom",
      "firstDueOn",
      "from",
      "fromOn",
      "givenOn",
      "limitOn",
      "receivedOn",
      "to",
      "toOn",
      "until",
      "validUntil",
    ]);
    expect(names.filter((name) => !isDay(name))).toEqual(NO_DAYS);
  });

  test("a value that is not there shows as an ellipsis", () => {
    expect(eventSentence("PROTECTION_ENDED", {}, "en")).toBe("Protection ended on ….");
  });

  test.each(Object.keys(EVENT_KINDS) as EventKind[])("%s takes the same values in every language", (kind) => {
    for (const locale of LOCALES) {
      expect(placeholders(EVENT_KINDS[kind][locale])).toEqual(placeholders(EVENT_KINDS[kind].en));
    }
  });

  test("only listed kinds are kinds", () => {
    expect(isEventKind("CASE_CLAIMED")).toBe(true);
    expect(isEventKind("toString")).toBe(false);
  });
});
