import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LoanStatus, LoanTerms } from "../loan/loan.ts";
import { err, ok, type Result } from "../result/result.ts";
import { firstUnpaid } from "../schedule/position.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { affectedFrom } from "./affected.ts";
import { planRelief } from "./plan-relief.ts";
import { rebuild } from "./rebuild.ts";
import type { Relief, ReliefRefusal, ReliefResult } from "./relief.ts";
import { summarise } from "./summarise.ts";
import { waivePenalty } from "./waive-penalty.ts";

/** What a relief is computed from. The same input gives the preview, the offer and the booked schedule. */
export type ReliefInput = Readonly<{
  terms: LoanTerms;
  schedule: Schedule;
  status: LoanStatus;
  relief: Relief;
  /** The institution's business date of the decision; nothing falls newly due before it. */
  decidedOn: CalendarDate;
  /** Number of the first affected instalment; the oldest unpaid one unless given. */
  fromInstalment?: number;
}>;

/**
 * Computes a relief, in the order waive → capitalise → carry forward, or says why it cannot be.
 *
 * Penalties never block: they move with their instalment, join the principal under CAPITALISE, or are waived.
 *
 * @see shared/src/relief/relief.test.ts for the golden loan M1–M8 and R1–R3
 */
export function applyRelief(input: ReliefInput): Result<ReliefResult, ReliefRefusal> {
  const { decidedOn, relief, schedule, status, terms } = input;
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
  const penalties = waivePenalty(schedule.instalments.slice(index), plan.value.waivePenalty);
  if (isOnlyPenalty(relief) && penalties.waived === 0) return err({ code: "NOTHING_REQUESTED", facts: { penalty: 0 } });
  const rows = [...schedule.instalments.slice(0, index), ...penalties.instalments];
  const affected = affectedFrom(terms, rows, index, decidedOn);
  const rebuilt = rebuild(affected, plan.value);
  if (!rebuilt.ok) return rebuilt;

  const after = { currency: schedule.currency, instalments: [...affected.kept, ...rebuilt.value.rows] };
  return ok(summarise(schedule, after, first, rebuilt.value, penalties.waived));
}

function isOnlyPenalty({ measures }: Relief): boolean {
  return measures.every((measure) => measure.type === "WAIVE");
}
