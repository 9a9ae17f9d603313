import { BUSINESS_DAY_CONVENTIONS, type BusinessDayConvention } from "../calendar/business-days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CALENDARS } from "../calendar/calendars.ts";
import { DAY_COUNTS, type DayCount } from "../calendar/day-count.ts";
import { SHORT_MONTH_RULES, type ShortMonthRule } from "../calendar/short-month.ts";
import type { Money } from "../money/money.ts";
import type { Rate } from "../money/rate.ts";

export const REPAYMENT_METHODS = ["EQUAL_INSTALMENT", "EQUAL_PRINCIPAL", "INTEREST_ONLY", "BULLET"] as const;
export type RepaymentMethod = (typeof REPAYMENT_METHODS)[number];

export {
  BUSINESS_DAY_CONVENTIONS,
  type BusinessDayConvention,
  DAY_COUNTS,
  type DayCount,
  SHORT_MONTH_RULES,
  type ShortMonthRule,
};

/** Which business calendar a loan goes by. */
export type CalendarId = keyof typeof CALENDARS;

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
  /** What becomes of due dates on days that are not worked; left out, nothing does. */
  businessDays?: Readonly<{ convention: BusinessDayConvention; calendar: CalendarId }>;
  /** Instalments are rounded to a multiple of this many minor units; 1 unless the product says otherwise. */
  roundingMultiple: number;
  /** `true`: interest is principal × rate × term, the same every month (C5). */
  flatInterest: boolean;
}>;

export const LOAN_STATUSES = ["CURRENT", "DELINQUENT", "SETTLED", "CHARGED_OFF", "IN_LITIGATION"] as const;
export type LoanStatus = (typeof LOAN_STATUSES)[number];
