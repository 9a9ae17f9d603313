import { CALENDAR_EDITIONS } from "@respite/shared/calendar/calendars";
import type { LoanTerms } from "@respite/shared/loan/loan";
import type { Rate } from "@respite/shared/money/rate";
import { DEFAULT_ORDER, type PaymentPart } from "@respite/shared/payment/payment-part";
import type { ReliefInput } from "@respite/shared/relief/apply-relief";
import { type EarlyEnd, endHoliday } from "@respite/shared/relief/end-holiday";
import type { Relief, ReliefRefusal } from "@respite/shared/relief/relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";
import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";
import {
  type ComputedOffer,
  computeOffer,
  type OfferStanding,
  scheduleHash,
  termsHash,
} from "../offer/compute-offer.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";

/** A relief as it was granted and is in force, with all that it was reckoned from. */
export type GrantedRelief = Readonly<{
  terms: LoanTerms;
  relief: Relief;
  /** The institution's business date of the decision that granted it. */
  decidedOn: string;
  /** As booked, from before the relief. */
  before: Schedule;
  /** What it was reckoned from instead, where penalty interest had grown on it. */
  standing: OfferStanding | null;
  /** Which part of an instalment a payment meets first, by the policy of the case. */
  order: readonly PaymentPart[];
  /** The version in force, as booked. */
  inForce: Readonly<{ origin: ScheduleOrigin; schedule: Schedule }>;
  /** All received on the loan, ever, in minor units. */
  paidMinor: number;
  /** The most that the effective rate may be, by the policy of the case. */
  rateCap: Rate;
}>;

/** What a relief comes to when its months without payment end today: `months` instead of the `granted` ones. */
export type ShorterRelief = Pick<EarlyEnd, "relief" | "granted" | "months"> & Readonly<{ computed: ComputedOffer }>;

/**
 * The relief as if only the months that are over had been granted, through the code that offers come through, with what
 * was paid since allocated anew.
 *
 * @throws Error when the version in force is not what its own terms come to: only we can have caused that
 */
export function shorten(granted: GrantedRelief, today: string): Result<ShorterRelief, ReliefRefusal> {
  const { inForce, paidMinor, rateCap, relief } = granted;
  if (inForce.origin !== "RELIEF") return err({ code: "NO_HOLIDAY_TO_END", facts: {} });
  const paidThen = paidIn(inForce.schedule.instalments);
  const standing = { ...granted, ...standingOf(granted, paidThen), status: "CURRENT" } as const;
  // Reliefs booked before they kept to the policy's order were reckoned by this one, whatever the policy said.
  const orders = [granted.order, DEFAULT_ORDER];
  const input = orders
    .flatMap((order) => editionsOf(granted).map((calendarEdition) => ({ ...standing, order, calendarEdition })))
    .find((each) => comesTo(each, inForce.schedule));
  if (!input)
    throw new Error(
      `A relief of ${JSON.stringify(relief.measures)} does not come to the schedule that it was booked as.`,
    );
  const ended = endHoliday(input, today, paidMinor - paidThen);
  if (!ended.ok) return ended;
  const computed = computeOffer({ ...input, relief: ended.value.relief }, rateCap);
  if (!computed.ok) return computed;
  const { result } = ended.value;
  const terms = termsHash(ended.value.relief, result.schedule);
  return ok({ ...ended.value, computed: { ...computed.value, result, termsHash: terms } });
}

/** The editions of its business calendar that a relief may have been booked by, the newest first. */
const editionsOf = ({ terms: { businessDays } }: GrantedRelief): readonly (number | undefined)[] =>
  businessDays ? CALENDAR_EDITIONS[businessDays.calendar].map((_, k, { length }) => length - k) : [undefined];

function comesTo(input: ReliefInput, schedule: Schedule): boolean {
  const again = computeOffer(input, null);
  return again.ok && scheduleHash(again.value.result.schedule) === scheduleHash(schedule);
}

/** The schedule that the relief was reckoned from. */
function standingOf(
  { before, standing }: GrantedRelief,
  paid: number,
): Pick<ReliefInput, "schedule" | "penaltyInterest"> {
  if (!standing) return { schedule: paidSchedule(before, paid) };
  const { instalments, penaltyInterest } = standing;
  return { schedule: { ...before, instalments }, penaltyInterest };
}

const paidIn = (rows: readonly Instalment[]): number => rows.reduce((sum, { paid }) => sum + paid, 0);
