import { type CalendarDate, later } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { watchUntil } from "./watch-until.ts";

/** A relief that was agreed and not undone, with the schedule booked for it. */
export type Restructuring = Readonly<{ acceptedOn: CalendarDate; booked: Schedule }>;

/**
 * How a loan is watched on a day (CN-26): from the first repayment date of the new schedule to the end of the watch
 * period, whether the agreement still runs, was kept or broke. One restructured again within it counts as that from the
 * day it was agreed, and the period begins anew.
 *
 * @param restructurings in the order they were agreed
 */
export function watchOn(
  restructurings: readonly Restructuring[],
  on: CalendarDate,
  policy: PolicyVersion,
): "FIRST" | "AGAIN" | null {
  const agreed = restructurings.filter(({ acceptedOn }) => acceptedOn <= on);
  const watch = agreed.reduce<Watch | null>((before, { acceptedOn, booked }) => {
    const to = watchUntil(booked, acceptedOn, policy);
    if (before && acceptedOn <= before.to) return { level: "AGAIN", from: acceptedOn, to: later(before.to, to) };
    const first = booked.instalments.find((row) => amountUnpaid(row) > 0)?.dueOn ?? acceptedOn;
    return { level: "FIRST", from: later(first, acceptedOn), to };
  }, null);
  return watch && watch.from <= on && on <= watch.to ? watch.level : null;
}

type Watch = Readonly<{ level: "FIRST" | "AGAIN"; from: CalendarDate; to: CalendarDate }>;
