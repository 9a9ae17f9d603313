import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { sumMinor } from "../money/money.ts";
import { divideHalfUp, toMinor } from "../money/round.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { amountUnpaid, outstandingPrincipal } from "../schedule/amounts.ts";
import { interestFreeOf } from "../schedule/interest-free.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";

/** What the unpaid rows repay, and the day from which on they charge for it. */
export type StillOwed = Readonly<{ amount: Minor; since: CalendarDate }>;

/**
 * The principal outstanding at the beginning of the oldest unpaid period, and the interest that an earlier relief carried
 * into later rows: its months are over, so that it is owed, and is no price of the time to come. Where a payment met
 * principal before interest, so is the interest that ran on what it repaid.
 *
 * The one row of a `BULLET` charges for its whole term, whatever was deferred.
 */
export function stillOwed(terms: LoanTerms, schedule: Schedule, order: readonly PaymentPart[]): StillOwed {
  const rows = agreedDates(schedule.instalments);
  const first = rows.findIndex((row) => amountUnpaid(row) > 0);
  const parts = rows.map((row) => splitPaid(row, order));
  const principal = outstandingPrincipal(schedule, order);
  const interest = parts[first]?.rest.interest ?? 0;
  if (terms.method === "BULLET") {
    const repaid = sumMinor(parts.map(({ met }) => met.principal));
    return { amount: principal + share(interest, repaid, principal + repaid), since: terms.startedOn };
  }
  const carried = sumMinor(parts.map(({ rest }) => rest.deferredInterest));
  const balance = rows[first - 1]?.balanceAfter ?? terms.principal.minor;
  const bears = balance - interestFreeOf(rows.slice(first));
  const onRepaid = share(interest, Math.min(parts[first]?.met.principal ?? 0, bears), bears);
  return { amount: principal + carried + onRepaid, since: rows[first - 1]?.dueOn ?? terms.startedOn };
}

/** Of the interest on `balance`, what ran on the part of it that is repaid. */
const share = (interest: Minor, repaid: Minor, balance: Minor): Minor =>
  repaid === 0 ? 0 : toMinor(divideHalfUp(BigInt(interest) * BigInt(repaid), BigInt(balance)));
