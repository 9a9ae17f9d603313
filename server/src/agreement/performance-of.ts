import { type AgreementState, agreementState } from "@respite/shared/agreement/agreement-state";
import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Schedule } from "@respite/shared/schedule/schedule";

/**
 * How an agreement stands by all that was paid on its loan; what the rows of its schedule carry came before it. Penalty
 * interest, which can grow only where a person ended the protection, makes nothing late.
 *
 * @param paidMinor paid on the loan so far, in minor units
 * @param agreedOn the day on which the offer was accepted
 */
export const performanceOf = (
  booked: Schedule,
  paidMinor: number,
  today: CalendarDate,
  policy: PolicyVersion,
  agreedOn: CalendarDate,
): AgreementState => {
  const before = booked.instalments.reduce((sum, { paid }) => sum + paid, 0);
  return agreementState(booked, [paidMinor - before], today, policy, agreedOn);
};
