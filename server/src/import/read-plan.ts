import { addMonths, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import { ok } from "@respite/shared/result/result";
import { amountOf, type Cell, type Cells, daysOf, monthOf, objection, textOf, wordOf } from "./cells.ts";

const REASONS: Readonly<Record<string, readonly [HardshipReason, Ground]>> = {
  NATURAL_DISASTER: ["DISASTER", "FORCE_MAJEURE"],
  FAMILY_DEATH: ["BEREAVEMENT", "FORCE_MAJEURE"],
  MEDICAL: ["ILLNESS", "SHORT_TERM_HARDSHIP"],
  UNEMPLOYMENT: ["JOB_LOSS", "SHORT_TERM_HARDSHIP"],
  INCOME_CURTAILMENT: ["INCOME_DROP", "SHORT_TERM_HARDSHIP"],
  REDUCED_HOURS: ["REDUCED_HOURS", "SHORT_TERM_HARDSHIP"],
  DISABILITY: ["DISABILITY", "SHORT_TERM_HARDSHIP"],
  DIVORCE: ["DIVORCE", "SHORT_TERM_HARDSHIP"],
  EXCESSIVE_OBLIGATIONS: ["EXCESSIVE_OBLIGATIONS", "SHORT_TERM_HARDSHIP"],
};

const OUTCOMES = { COMPLETED: "COMPLETED", BROKEN: "BROKEN", ACTIVE: "ACTIVE" } as const;

const KIND = /^INTEREST ONLY-(\d) MONTHS DEFERRAL$/;

/** A hardship plan as the file tells it. Amounts in cents. */
export type PlanInFile = Readonly<{
  reason: HardshipReason;
  ground: Ground;
  outcome: keyof typeof OUTCOMES;
  months: number;
  startedOn: CalendarDate;
  /** Null while the plan is in force. */
  endedOn: CalendarDate | null;
  /** Days past due when it began. */
  daysPastDue: number;
  /** The monthly interest-only payment; null when the file does not say. */
  monthlyInterest: number | null;
  /** Interest of the whole plan as projected; null when the file does not say. */
  projectedInterest: number | null;
}>;

/** Reads the plan of a row: null when it has none. `hardship_flag` says only whether one is in force. */
export function readPlan(cells: Cells): Cell<PlanInFile | null> {
  const kind = textOf(cells, "hardship_type");
  if (kind === "") return ok(null);
  const months = Number(KIND.exec(kind)?.[1] ?? 0);
  if (months === 0) return objection(cells, "hardship_type", "this should be INTEREST ONLY-3 MONTHS DEFERRAL.");
  const reason = wordOf(cells, "hardship_reason", REASONS);
  if (!reason.ok) return reason;
  const outcome = wordOf(cells, "hardship_status", OUTCOMES);
  if (!outcome.ok) return outcome;
  const startedOn = monthOf(cells, "hardship_start_date");
  if (!startedOn.ok) return startedOn;
  if (startedOn.value === null) return objection(cells, "hardship_start_date", "the plan has no beginning.");
  const endedOn = monthOf(cells, "hardship_end_date");
  if (!endedOn.ok) return endedOn;
  const end = endedOn.value ?? addMonths(startedOn.value, months);
  if (end < startedOn.value) return objection(cells, "hardship_end_date", "the plan ends before it begins.");
  const daysPastDue = daysOf(cells, "hardship_dpd");
  if (!daysPastDue.ok) return daysPastDue;
  const monthly = amountOf(cells, "hardship_amount", 0);
  if (!monthly.ok) return monthly;
  const projected = amountOf(cells, "orig_projected_additional_accrued_interest", 0);
  if (!projected.ok) return projected;
  return ok({
    reason: reason.value[0],
    ground: reason.value[1],
    outcome: outcome.value,
    months,
    startedOn: startedOn.value,
    endedOn: outcome.value === "ACTIVE" ? null : end,
    daysPastDue: daysPastDue.value,
    monthlyInterest: monthly.value || null,
    projectedInterest: projected.value || null,
  });
}
