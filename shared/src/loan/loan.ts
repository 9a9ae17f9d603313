import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Money } from "../money/money.ts";
import type { Rate } from "../money/rate.ts";

export const REPAYMENT_METHODS = ["EQUAL_INSTALMENT", "EQUAL_PRINCIPAL", "INTEREST_ONLY", "BULLET"] as const;
export type RepaymentMethod = (typeof REPAYMENT_METHODS)[number];

export const DAY_COUNTS = ["THIRTY_360", "ACT_365F", "ACT_360", "ACT_ACT"] as const;
export type DayCount = (typeof DAY_COUNTS)[number];

export const SHORT_MONTH_RULES = ["LAST_DAY_OF_MONTH", "FIRST_DAY_OF_NEXT_MONTH"] as const;
export type ShortMonthRule = (typeof SHORT_MONTH_RULES)[number];

/** What a loan was agreed on; everything a schedule is computed from. Instalments are monthly. */
export type LoanTerms = Readonly<{
  principal: Money;
  /** Nominal annual rate as an exact decimal: "0.12" is 12 % a year. */
  annualRate: Rate;
  /** Number of monthly instalments, 1 to 480. */
  termMonths: number;
  method: RepaymentMethod;
  dayCount: DayCount;
  /** The day the money was paid out; interest runs from here. */
  startedOn: CalendarDate;
  /** Due date of the first instalment; its day of month is the anchor of all that follow. */
  firstDueOn: CalendarDate;
  shortMonth: ShortMonthRule;
  /** Instalments are rounded to a multiple of this many minor units; 1 unless the product says otherwise. */
  roundingMultiple: number;
  /** `true`: interest is principal × rate × term, the same every month (C5). */
  flatInterest: boolean;
}>;

export const LOAN_STATUSES = ["CURRENT", "DELINQUENT", "SETTLED", "CHARGED_OFF", "IN_LITIGATION"] as const;
export type LoanStatus = (typeof LOAN_STATUSES)[number];
