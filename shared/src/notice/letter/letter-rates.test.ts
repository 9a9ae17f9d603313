import { describe, expect, test } from "vitest";
import { formatDate } from "../../locale/format-date.ts";
import { LOCALES } from "../../locale/locale.ts";
import type { ReliefMeasure } from "../../relief/relief.ts";
import { aLoan } from "../../testing/a-loan.ts";
import { paidUp, type Standing, x0AfterFour } from "../../testing/golden-loan.ts";
import { letterFacts, planOf, SHIFT } from "../testing.ts";
import { composeLetter } from "./compose-letter.ts";
import type { LetterFacts } from "./letter-facts.ts";

const LOWER: ReliefMeasure = { type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-08-01" };
const PAUSE: ReliefMeasure = { type: "INTEREST_PAUSE", fromDate: "2024-08-01", toDate: "2024-10-01" };

/** What the letter says of interest and fees, without its tables. */
const chargesIn = (facts: LetterFacts) =>
  composeLetter(facts).sections[2]?.passages.flatMap((passage) => (passage.kind === "text" ? [passage.text] : [])) ??
  [];
const plan = (standing: Standing, position: number, ...measures: ReliefMeasure[]) =>
  planOf(standing, position, measures);

describe.each(LOCALES)("what a letter in %s says of the interest that goes on", (locale) => {
  const to = (...plans: LetterFacts["plans"]) => letterFacts(locale, { plans });
  const day = (date: string) => formatDate(date, locale);

  test("is the agreed rate, where it is the only one", () => {
    expect(chargesIn(to(plan(x0AfterFour, 1, SHIFT))).join()).toContain("12%");
  });

  test("is the lower rate from the day it runs: never the agreed one alone", () => {
    const [, rates] = chargesIn(to(plan(x0AfterFour, 1, LOWER)));
    expect(rates).toBe(locale === "en" ? `12%, 6% from ${day("2024-08-01")}` : `12%，自 ${day("2024-08-01")} 起 6%`);
  });

  test("is nothing in a pause, and the agreed rate again after it", () => {
    const [, rates] = chargesIn(to(plan(x0AfterFour, 1, PAUSE)));
    expect(rates).toMatch(/^12%.*0%.*12%/);
    expect(rates).toContain(day("2024-10-01"));
  });

  test("is said plan by plan where they differ", () => {
    const [, rates] = chargesIn(to(plan(x0AfterFour, 1, SHIFT), plan(x0AfterFour, 2, LOWER)));
    expect(rates?.split("\n")).toEqual([expect.stringMatching(/1: 12%$/), expect.stringMatching(/2: 12%.+6%/)]);
  });

  test("is what the loan pays by now, where an earlier relief lowered it", () => {
    const lowered = {
      ...plan(x0AfterFour, 1, SHIFT),
      schedule: { ...x0AfterFour.schedule, rates: [{ from: "2024-02-01", annualRate: "0.06" }] },
    };
    const [, rates] = chargesIn(to(lowered));
    expect(rates).toBe("6%");
  });

  test("of a flat loan is not said to be reckoned on what is still owed", () => {
    const words = chargesIn(letterFacts(locale, { flat: true })).join();
    expect(words).toMatch(/Interest is flat|不随已还本金减少|不隨已還本金減少/);
    expect(words).not.toMatch(/principal outstanding|未还本金|未還本金/);
  });
});

test("a loan that is paid in one sum is not said to fall due monthly", () => {
  const terms = { ...aLoan(), method: "BULLET" as const };
  const bullet: Standing = { ...x0AfterFour, terms, schedule: paidUp(terms, 0) };
  const facts = letterFacts("en", { method: "BULLET", before: bullet.schedule, plans: [plan(bullet, 1, SHIFT)] });
  const said = JSON.stringify(composeLetter(facts).sections[1]);
  expect(said).toContain("All falls due in one payment");
  expect(said).not.toContain("monthly");
});

test("interest no longer charged, and what becomes of penalties, stand in the letter where there are any", () => {
  const [lower] = [plan(x0AfterFour, 1, LOWER)];
  const said = JSON.stringify(composeLetter(letterFacts("en", { plans: [lower] })).sections[2]);
  expect(said).toContain("Interest no longer charged");
  const penalised = { ...lower, penaltyInterest: 300, waivedPenalty: 200, capitalisedPenalty: 100 };
  const all = JSON.stringify(composeLetter(letterFacts("en", { plans: [penalised] })).sections[2]);
  for (const amount of ["CN¥3.00", "CN¥2.00", "CN¥1.00"]) expect(all).toContain(amount);
  expect(JSON.stringify(composeLetter(letterFacts("en")).sections[2])).not.toMatch(/Penalty interest (until|waived)/);
});
