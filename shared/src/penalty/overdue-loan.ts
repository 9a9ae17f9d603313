import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LoanTerms } from "../loan/loan.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import type { Interval } from "../protection/protection-interval.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import type { ShareSpan } from "./share-on.ts";

/** Money that came in on a day. */
export type DatedPayment = Readonly<{ on: CalendarDate; minor: Minor }>;

/** All that penalty interest follows from, beside the policy. */
export type OverdueLoan = Readonly<{
  terms: LoanTerms;
  /** The schedule in force, its rows carrying what had been paid when it was booked. */
  booked: Schedule;
  /** Its rows hold whatever had grown up to this day; null when nothing of it was ever taken into them. */
  since: CalendarDate | null;
  /** Received since the booking, earliest first. */
  payments: readonly DatedPayment[];
  /** The days on which nothing grows, both ends included. */
  protections: readonly Interval[];
  /** What the policies in force named on which days, nothing on others; left out: what `PenaltyNumbers` say, on every day. */
  shares?: readonly ShareSpan[];
}>;

/** The numbers of a policy that it is reckoned by. */
export type PenaltyNumbers = Pick<PolicyNumbers, "penalty" | "performance" | "rate">;
