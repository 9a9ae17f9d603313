import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { PolicyNumbers } from "../policy/policy-numbers.ts";
import type { ContactOutcome } from "./contact.ts";

/** A telephone call about one loan, on the borrower's day. */
export type Call = Readonly<{ on: CalendarDate; outcome: ContactOutcome }>;

export type CallRefusal = "TOO_MANY_CALLS" | "TOO_MANY_CALLS_IN_WEEK" | "AFTER_CONVERSATION";

/** Which rule forbids another call, its number, and the first day on which it does no longer. */
export type CallLimit = Readonly<{ reason: CallRefusal; limit: number; until: CalendarDate }>;

const WEEK = 7;

/**
 * The rule that keeps another call away for longest; null when none does. Unanswered calls are counted by the day (CN-19);
 * where a policy sets the numbers of Regulation F (US-16), all calls by any seven days, and a conversation is followed by
 * seven days of quiet, its own day being the first.
 */
export function callLimit(
  calls: readonly Call[],
  on: CalendarDate,
  contact: PolicyNumbers["contact"],
): CallLimit | null {
  const { maxUnansweredCallsPerDay, maxCallsPerSevenDays, quietDaysAfterConversation } = contact;
  const past = calls.filter((call) => call.on <= on);
  const limits: CallLimit[] = [];
  const unanswered = past.filter((call) => call.on === on && call.outcome === "UNANSWERED");
  if (unanswered.length >= maxUnansweredCallsPerDay)
    limits.push({ reason: "TOO_MANY_CALLS", limit: maxUnansweredCallsPerDay, until: addDays(on, 1) });
  if (maxCallsPerSevenDays !== null) {
    const days = past
      .map((call) => call.on)
      .filter((day) => day > addDays(on, -WEEK))
      .toSorted();
    // So many of the oldest must have passed out of the week before one more fits in.
    const last = days[days.length - maxCallsPerSevenDays];
    if (maxCallsPerSevenDays === 0) limits.push({ reason: "TOO_MANY_CALLS_IN_WEEK", limit: 0, until: addDays(on, 1) });
    else if (last !== undefined)
      limits.push({ reason: "TOO_MANY_CALLS_IN_WEEK", limit: maxCallsPerSevenDays, until: addDays(last, WEEK) });
  }
  if (quietDaysAfterConversation !== null) {
    const spoken = past
      .filter(({ outcome }) => outcome === "ANSWERED")
      .map((call) => call.on)
      .toSorted()
      .at(-1);
    const until = spoken === undefined ? on : addDays(spoken, quietDaysAfterConversation);
    if (until > on) limits.push({ reason: "AFTER_CONVERSATION", limit: quietDaysAfterConversation, until });
  }
  return limits.toSorted((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0))[0] ?? null;
}
