import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate } from "../../locale/format-date.ts";
import { LOCALES } from "../../locale/locale.ts";
import { formatMoney } from "../../money/format-money.ts";
import { money } from "../../money/money.ts";
import { applyRelief } from "../../relief/apply-relief.ts";
import { amountUnpaid } from "../../schedule/amounts.ts";
import { anyStanding } from "../../testing/any-loan.ts";
import { x0AfterFour } from "../../testing/golden-loan.ts";
import { letterFacts, planOf, SHIFT } from "../testing.ts";
import { composeLetter } from "./compose-letter.ts";
import type { Letter, Passage } from "./letter.ts";
import { handOf, instalments, structure } from "./letter-tables.ts";
import { LETTER_WORDS } from "./letter-words.ts";

const tables = ({ sections }: Letter) => sections.flatMap(({ passages }) => passages.filter(isTable));
const isTable = (passage: Passage) => passage.kind === "table";
const wordsOf = (letter: Letter) => JSON.stringify(letter);

describe.each(LOCALES)("a letter in %s", (locale) => {
  const facts = letterFacts(locale);
  const letter = composeLetter(facts);

  test("has the six contents of Art. 70 (CN-06), in their order", () => {
    const numbers = letter.sections.map(({ heading }) => heading.slice(0, 1));
    expect(numbers).toEqual(locale === "en" ? ["1", "2", "3", "4", "5", "6"] : ["一", "二", "三", "四", "五", "六"]);
    const said = (index: number) => JSON.stringify(letter.sections[index]);
    expect(said(0)).toContain(formatMoney(money(815_809, "CNY"), locale)); // the balance
    expect(said(0)).toContain("CNY");
    expect(said(1)).toMatch(/monthly|按月/);
    expect(said(2)).toContain("12%");
    expect(said(3)).toMatch(/credit card|信用卡/);
    expect(said(4)).toMatch(/If a payment is missing|违约责任|違約責任/);
    expect(said(5)).toMatch(/Credit reporting|征信影响|徵信影響/);
  });

  test("shows every payment with its day and amount, the cost against before, and the exact terms", () => {
    const [plan] = facts.plans;
    const rows = plan?.schedule.instalments.filter((row) => amountUnpaid(row) > 0) ?? [];
    expect(rows.length).toBe(8);
    for (const row of rows) {
      expect(wordsOf(letter)).toContain(
        `"${row.number}","${formatDate(row.dueOn, locale)}","${formatMoney(money(amountUnpaid(row), "CNY"), locale)}"`,
      );
    }
    expect(wordsOf(letter)).toContain(formatMoney(money(plan?.costToBorrower ?? 0, "CNY"), locale));
    expect(letter.footer).toContain("111111111111");
  });

  test("of several offers gives each its column and its schedule, and the last day to choose", () => {
    const plans = [planOf(x0AfterFour, 1, [SHIFT]), planOf(x0AfterFour, 2, [{ type: "INTEREST_ONLY", months: 3 }])];
    const offers = composeLetter({ ...facts, kind: "OFFERS", validUntil: "2024-05-27", plans });
    expect(offers.opening.join()).toContain(formatDate("2024-05-27", locale));
    expect(tables(offers).map(({ table }) => table.columns.length)).toEqual([3, 4, 7, 6, 3]);
    expect(offers.title).not.toBe(letter.title);
  });
});

test("whatever the loan and the relief, the parts of the balance and the payments both come to what is still to be paid", () => {
  const months = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(anyStanding(), months, fc.constantFrom("FIRST_RESUMED", "SPREAD", "LAST"), (standing, n, place) => {
      const measures = [{ type: "SHIFT", months: n, deferredInterest: place } as const];
      const result = applyRelief({ ...standing, relief: { measures } });
      if (!result.ok) return;
      const facts = letterFacts("en", {
        before: standing.schedule,
        order: standing.order,
        plans: [planOf(standing, 1, measures)],
      });
      const [plan] = facts.plans;
      if (!plan) throw new Error("A plan was expected.");
      const hand = { ...handOf(facts, LETTER_WORDS), sum: String };
      const sum = (cells: readonly (string | undefined)[]) => cells.reduce((total, cell) => total + Number(cell), 0);
      expect(sum(structure(facts, hand).rows.map((row) => row[1]))).toBe(plan.stillPayable);
      expect(sum(instalments(plan, hand).rows.map((row) => row[2]))).toBe(plan.stillPayable);
    }),
  );
});
