import type { Instalment } from "./schedule.ts";
import type { Parts } from "./split-paid.ts";

/** A row that need not know what its payments had met: it is met whole, or carries none. */
export function afresh({ metBefore: _, ...row }: Instalment): Instalment {
  return row;
}

/** What is left of a row whose rest falls due elsewhere: what was met, and no more. */
export function metAlone(row: Instalment, met: Parts): Instalment {
  const { accrued: _, interestFree: __, ...left } = afresh(row);
  return { ...left, ...met };
}
