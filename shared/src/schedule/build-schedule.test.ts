import { describe, expect, test } from "vitest";
import type { LoanTerms } from "../loan/loan.ts";
import { money, sumMinor } from "../money/money.ts";
import { aLoan } from "../testing/a-loan.ts";
import { amountDue } from "./amounts.ts";
import { buildSchedule } from "./build-schedule.ts";

const rows = (terms: Partial<LoanTerms>) => buildSchedule(aLoan(terms)).instalments;
const amounts = (terms: Partial<LoanTerms>) => rows(terms).map(amountDue);
const times = (n: number, amount: number) => Array<number>(n).fill(amount);
const hundred = { principal: money(10_000, "CNY"), termMonths: 6 };

describe("schedules to the cent", () => {
  test("C1: 100.00 at 7 % over 6 months, 30/360 (Apache Fineract C3475)", () => {
    const c1 = rows({ ...hundred, annualRate: "0.07" });
    expect(c1.map(amountDue)).toEqual([...times(5, 1701), 1700]);
    expect(c1.map((row) => row.interest)).toEqual([58, 49, 39, 29, 20, 10]);
    expect(c1.map((row) => row.principal)).toEqual([1643, 1652, 1662, 1672, 1681, 1690]);
    expect(c1.map((row) => row.balanceAfter)).toEqual([8357, 6705, 5043, 3371, 1690, 0]);
  });

  test("C2: 100.00 at 9.4822 %: six times 17.13, interest 2.78", () => {
    const c2 = rows({ ...hundred, annualRate: "0.094822" });
    expect(c2.map(amountDue)).toEqual(times(6, 1713));
    expect(sumMinor(c2.map((row) => row.interest))).toBe(278);
  });

  test("C5: 3000.00 at 12 % flat over 3 months: three times 1030.00", () => {
    expect(amounts({ principal: money(300_000, "CNY"), termMonths: 3, flatInterest: true })).toEqual(times(3, 103_000));
  });

  test("C6: 12 000.00 at 12 %, equal principal: 1120.00 falling to 1010.00, interest 780.00", () => {
    const c6 = rows({ method: "EQUAL_PRINCIPAL" });
    expect(c6.map(amountDue)).toEqual(Array.from({ length: 12 }, (_, k) => 112_000 - k * 1_000));
    expect(sumMinor(c6.map((row) => row.interest))).toBe(78_000);
  });

  test("C7, the golden loan: eleven times 1066.19 and 1066.14, interest 794.23, balance after 4 is 8158.09", () => {
    const c7 = rows({});
    expect(c7.map(amountDue)).toEqual([...times(11, 106_619), 106_614]);
    expect(sumMinor(c7.map((row) => row.interest))).toBe(79_423);
    expect(c7[3]?.balanceAfter).toBe(815_809);
  });

  test("interest only: 120.00 a month, then the principal", () => {
    expect(amounts({ method: "INTEREST_ONLY" })).toEqual([...times(11, 12_000), 1_212_000]);
  });

  test("bullet: one row at maturity, a year's interest", () => {
    expect(rows({ method: "BULLET" })).toMatchObject([
      { number: 1, dueOn: "2025-01-01", principal: 1_200_000, interest: 144_000 },
    ]);
  });

  test("without interest the parts are equal and the last takes the odd fen", () => {
    expect(amounts({ ...hundred, annualRate: "0" })).toEqual([...times(5, 1667), 1665]);
  });

  test("a rounding multiple of one yuan: instalments are whole yuan, the last is what is left", () => {
    expect(amounts({ ...hundred, annualRate: "0.07", roundingMultiple: 100 })).toEqual([...times(5, 1700), 1705]);
  });

  test("due days 31 fall on the last day of short months and come back", () => {
    const due = rows({ startedOn: "2024-12-31", firstDueOn: "2025-01-31", termMonths: 4 }).map((row) => row.dueOn);
    expect(due).toEqual(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
  });

  test("or on the first of the next month, and come back too", () => {
    const terms = { startedOn: "2024-12-31", firstDueOn: "2025-01-31", termMonths: 4 };
    const due = rows({ ...terms, shortMonth: "FIRST_DAY_OF_NEXT_MONTH" }).map((row) => row.dueOn);
    expect(due).toEqual(["2025-01-31", "2025-03-01", "2025-03-31", "2025-05-01"]);
  });

  test.each([
    ["ACT_365F", [12_230, 11_441, 12_230]],
    ["ACT_360", [12_400, 11_600, 12_400]],
    ["ACT_ACT", [12_197, 11_410, 12_197]],
    ["THIRTY_360", [12_000, 12_000, 12_000]],
  ] as const)("%s on 12 000.00 at 12 % for January, February and March 2024", (dayCount, interest) => {
    const rows3 = rows({ method: "INTEREST_ONLY", dayCount, termMonths: 3 });
    expect(rows3.map((row) => row.interest)).toEqual(interest);
  });

  test("equal instalments stay equal when the months are not", () => {
    const all = amounts({ dayCount: "ACT_365F" });
    expect(new Set(all.slice(0, 11)).size).toBe(1);
    expect(Math.abs((all[11] ?? 0) - (all[0] ?? 0))).toBeLessThan(12);
  });

  test.each<[Partial<LoanTerms>, string]>([
    [{ termMonths: 0 }, "TERM_OUT_OF_RANGE"],
    [{ termMonths: 481 }, "TERM_OUT_OF_RANGE"],
    [{ principal: money(0, "CNY") }, "PRINCIPAL_NOT_POSITIVE"],
    [{ annualRate: "12%" }, "RATE_NOT_DECIMAL"],
    [{ startedOn: "2024-02-30" }, "DATE_INVALID"],
    [{ firstDueOn: "2024-01-01" }, "FIRST_DUE_NOT_AFTER_START"],
    [{ roundingMultiple: 0 }, "ROUNDING_MULTIPLE_NOT_POSITIVE"],
  ])("terms %j are refused: %s", (terms, problem) => {
    expect(() => rows(terms)).toThrow(problem);
  });
});
