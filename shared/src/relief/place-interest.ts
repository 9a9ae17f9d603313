import { spread } from "../money/spread.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import type { DeferredInterestPlace } from "./relief.ts";

/** Adds the deferred interest to the rows it is to be paid with; the parts sum to `total` exactly. */
export function placeInterest(rows: readonly Instalment[], total: Minor, place: DeferredInterestPlace): Instalment[] {
  const parts = place === "SPREAD" ? spread(total, rows.length) : [];
  const whole = place === "FIRST_RESUMED" ? 0 : place === "LAST" ? rows.length - 1 : -1;
  return rows.map((row, k) => {
    const part = k === whole ? total : (parts[k] ?? 0);
    return part === 0 ? row : { ...row, deferredInterest: row.deferredInterest + part };
  });
}
