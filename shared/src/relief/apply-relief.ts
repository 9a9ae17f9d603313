import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LoanStatus, LoanTerms } from "../loan/loan.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import type { PenaltyOnRow } from "../penalty/penalty-interest.ts";
import { err, ok, type Result } from "../result/result.ts";
import { agreedDates, payableDates } from "../schedule/payable-dates.ts";
import { firstUnpaid } from "../schedule/position.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { affectedFrom } from "./affected.ts";
import { chargeOnce } from "./charge-once.ts";
import { planRelief } from "./plan-relief.ts";
import { rebuild } from "./rebuild.ts";
import { reduceRates } from "./reduce-rates.ts";
import type { Relief, ReliefMeasure, ReliefRefusal, ReliefResult } from "./relief.ts";
import { besideFullRates, summarise } from "./summarise.ts";
import { waivePenalty } from "./waive-penalty.ts";

/** What a relief is computed from. The same input gives the preview, the offer and the booked schedule. */
export type ReliefInput = Readonly<{
  terms: LoanTerms;
  schedule: Schedule;
  status: LoanStatus;
  relief: Relief;
  /** The institution's business date of the decision; nothing falls newly due before it. */
  decidedOn: CalendarDate;
  /** Which part of an instalment money already paid has met first: `performance.allocation` of the policy. */
  order: readonly PaymentPart[];
  /** What penalty interest grew on the rows of `schedule`, which carry it; none unless given. */
  penaltyInterest?: readonly PenaltyOnRow[];
  /** The edition of the loan's business calendar that new due dates go by; the newest unless given. */
  calendarEdition?: number | undefined;
  /** Number of the first affected instalment; the oldest unpaid one unless given. */
  fromInstalment?: number;
}>;

/**
 * Computes a relief, in the order waive (and reduce) → capitalise → carry forward, or says why it cannot be.
 *
 * Penalties never block: they move with their instalment, join the principal under CAPITALISE, or are waived.
 *
 * @see shared/src/relief/golden.test.ts for M1–M8 on the golden loan, apply-relief.test.ts for R1–R3
 */
export function applyRelief(input: ReliefInput): Result<ReliefResult, ReliefRefusal> {
  const { decidedOn, order, relief, schedule, status, terms } = input;
  const oldest = firstUnpaid(schedule);
  if (status === "CHARGED_OFF") return err({ code: "LOAN_CHARGED_OFF", facts: {} });
  if (status === "SETTLED" || !oldest) return err({ code: "LOAN_SETTLED", facts: {} });
  const plan = planRelief(relief);
  if (!plan.ok) return plan;

  const from = input.fromInstalment ?? oldest.number;
  const index = schedule.instalments.findIndex((row) => row.number === from);
  const first = schedule.instalments[index];
  if (!first || from < oldest.number) {
    return err({ code: "INSTALMENT_ALREADY_MET", facts: { instalment: from, firstUnpaid: oldest.number } });
  }
  const agreed = agreedDates(schedule.instalments);
  const { rows: charged, taken } = chargeOnce(agreed.slice(index), input.penaltyInterest ?? [], {
    plan: plan.value,
    terms,
    order,
  });
  const penalties = waivePenalty(charged, plan.value.waivePenalty, order);
  if (isOnlyPenalty(relief) && penalties.waived === 0) return err({ code: "NOTHING_REQUESTED", facts: { penalty: 0 } });
  const rows = [...agreed.slice(0, index), ...penalties.instalments];
  const { affected, rates, saved } = reduceRates(
    affectedFrom(terms, rows, index, { decidedOn, order }, schedule.rates ?? []),
    plan.value.ceilings,
  );
  if (isOnlyRate(relief) && saved === 0) return err({ code: "NOTHING_REQUESTED", facts: { interest: 0 } });
  const rebuilt = rebuild(affected, plan.value);
  if (!rebuilt.ok) return rebuilt;

  const dated = payableDates(terms, [...affected.kept, ...rebuilt.value.rows], {
    booked: schedule.instalments,
    decidedOn,
    calendarEdition: input.calendarEdition,
  });
  const after = { currency: schedule.currency, instalments: dated, ...(rates.length > 0 ? { rates } : {}) };
  const given = { penaltyInterest: taken, waivedPenalty: penalties.waived, reducedInterest: saved };
  const result = summarise(schedule, after, affected, rebuilt.value, given);
  const atFullRates = plan.value.ceilings.length === 0 ? null : withoutCeilings(input);
  return ok(atFullRates ? besideFullRates(result, atFullRates) : result);
}

/** What the same relief comes to at the rates from before; null where nothing of it is left. */
function withoutCeilings(input: ReliefInput): ReliefResult | null {
  const measures = input.relief.measures.filter((measure) => !lowersRate(measure));
  if (measures.length === 0) return null;
  const result = applyRelief({ ...input, relief: { measures } });
  return result.ok ? result.value : null;
}

/** Rates and nothing else, but for penalties that were treated as well. */
function isOnlyRate({ measures }: Relief): boolean {
  return measures.length > 0 && measures.every(lowersRate);
}

function lowersRate({ type }: ReliefMeasure): boolean {
  return type === "RATE_REDUCTION" || type === "INTEREST_PAUSE";
}

function isOnlyPenalty({ measures }: Relief): boolean {
  return measures.every((measure) => measure.type === "WAIVE");
}
