import type { Instalment } from "./schedule.ts";

/** A row that need not know what its payments had met: it is met whole, or carries none. */
export function afresh({ metBefore: _, ...row }: Instalment): Instalment {
  return row;
}
