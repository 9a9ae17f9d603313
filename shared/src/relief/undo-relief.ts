import { err, ok, type Result } from "../result/result.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { ScheduleOrigin } from "../schedule/schedule-origin.ts";
import type { ReliefRefusal } from "./relief.ts";

/** One version of a loan's schedule, as it was booked. */
export type BookedVersion = Readonly<{ number: number; origin: ScheduleOrigin; schedule: Schedule }>;

/**
 * The version that undoing the relief in force as version `number` brings back: the one from before it, as it was booked,
 * byte for byte. A relief whose holiday ended early is in force as a version after its own. What was paid since is the
 * loan's, and is allocated to the restored rows like any payment.
 *
 * Only the latest version can be undone: a later relief was reckoned on the one before it.
 */
export function undoRelief(versions: readonly BookedVersion[], number: number): Result<BookedVersion, ReliefRefusal> {
  const latest = Math.max(...versions.map((version) => version.number));
  const at = (wanted: number) => versions.find((version) => version.number === wanted);
  let undone = at(number);
  while (undone?.origin === "EARLY_END") undone = at(undone.number - 1);
  const former = undone && at(undone.number - 1);
  if (number !== latest || undone?.origin !== "RELIEF" || !former) {
    return err({ code: "NOT_THE_LATEST_RELIEF", facts: { version: number, latest } });
  }
  return ok(former);
}
