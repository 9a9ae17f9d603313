import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Currency } from "../money/currency.ts";
import type { RateStep } from "./rate-steps.ts";

/** Whole minor units in the currency of the schedule that holds the row. */
export type Minor = number;

/** One dated amount due. `principal + interest + deferredInterest + penalty` is what the borrower owes on `dueOn`. */
export type Instalment = Readonly<{
  /** 1-based position; numbers go on after a relief (instalment 8 stays 8). */
  number: number;
  /** End of the period; the period is (previous dueOn or start, dueOn]. */
  dueOn: CalendarDate;
  /** The date agreed, from which interest is reckoned, where a business-day convention moved `dueOn` away from it. */
  agreedDueOn?: CalendarDate;
  principal: Minor;
  /** What of `principal` bears no interest, because a relief moved it here; left out where all of it does. */
  interestFree?: Minor;
  /** Interest of this period. */
  interest: Minor;
  /**
   * What the period costs, where `interest` is another amount: part of it was waived or met on a row of its own, or more
   * of it had been paid before the rate fell.
   */
  accrued?: Minor;
  /** Interest of earlier, deferred periods that this instalment carries. */
  deferredInterest: Minor;
  /** Overdue penalties carried into this instalment. */
  penalty: Minor;
  /** Already paid towards this instalment; never more than what is due. */
  paid: Minor;
  /** What of `paid` had met which part before penalty interest grew on the row; left out where none grew after a payment. */
  metBefore?: Readonly<Record<"penalty" | "deferredInterest" | "interest" | "principal", Minor>>;
  /** Principal outstanding once this instalment is met. */
  balanceAfter: Minor;
}>;

export type Schedule = Readonly<{
  currency: Currency;
  instalments: readonly Instalment[];
  /** Where the rate changes from the agreed one, earliest first; left out where it never does. */
  rates?: readonly RateStep[];
}>;
