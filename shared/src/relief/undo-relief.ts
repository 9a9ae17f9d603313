import { err, ok, type Result } from "../result/result.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { ReliefRefusal } from "./relief.ts";

/** One version of a loan's schedule, as it was booked. */
export type BookedVersion = Readonly<{ number: number; origin: "ORIGINAL" | "RELIEF" | "UNDO"; schedule: Schedule }>;

/**
 * The schedule that undoing the relief booked as version `number` brings back: the version before it, as it was booked,
 * byte for byte. What was paid since is the loan's, and is allocated to the restored rows like any payment.
 *
 * Only the latest version can be undone: a later relief was reckoned on the one before it.
 */
export function undoRelief(versions: readonly BookedVersion[], number: number): Result<Schedule, ReliefRefusal> {
  const latest = Math.max(...versions.map((version) => version.number));
  const undone = versions.find((version) => version.number === number);
  const former = versions.find((version) => version.number === number - 1);
  if (number !== latest || undone?.origin !== "RELIEF" || !former) {
    return err({ code: "NOT_THE_LATEST_RELIEF", facts: { version: number, latest } });
  }
  return ok(former.schedule);
}
