import type { ReliefInput } from "../relief/apply-relief.ts";
import { endHoliday } from "../relief/end-holiday.ts";
import type { ReliefMeasure } from "../relief/relief.ts";
import type { Answers } from "./beside-standing.ts";
import { oldestUnpaid } from "./naive-affected.ts";
import { type Day, dayText, laterBy } from "./naive-days.ts";
import type { Pick } from "./naive-parts.ts";
import { relieved } from "./naive-relieve.ts";
import { dayAt, type NaiveStanding, pay } from "./naive-standing.ts";

/** What the two say, and the day it ended on. */
type EarlyEnd = Answers & Readonly<{ on: Day }>;

type Holiday = Extract<ReliefMeasure, { type: "SHIFT" | "CAPITALISE" | "INTEREST_ONLY" }>;
const isHoliday = (measure: ReliefMeasure): measure is Holiday =>
  measure.type === "SHIFT" || measure.type === "CAPITALISE" || measure.type === "INTEREST_ONLY";

/**
 * Months off that end before their time: as many as are over then had been asked for from the start, and what was paid
 * meanwhile is paid again. `null` where no months would be left to end.
 */
export function endedEarly(granted: ReliefInput, before: NaiveStanding, decided: Day, pick: Pick): EarlyEnd | null {
  const { measures } = granted.relief;
  const months = measures.find(isHoliday)?.months ?? 0;
  if (months < 2) return null;
  const over = pick(months - 1) + 1;
  const on = laterBy(dayAt(before, oldestUnpaid(before) + over - 1), pick(28) + 1);
  const paid = pick(2) * pick(Number(before.loan.principal));
  const ended = endHoliday(granted, dayText(on), paid);
  const shorter = measures.map((measure) => (isHoliday(measure) ? { ...measure, months: over } : measure));
  const naive = relieved(before, shorter, decided);
  return {
    ours: ended.ok ? ended.value.result.schedule : ended.error.code,
    naive: typeof naive === "string" ? naive : pay(naive, BigInt(paid)),
    on,
  };
}
