import { type ListSearch, parseListSearch } from "@respite/shared/queue/list-search";
import { textOf } from "@respite/shared/queue/search-words";

/** What the address says about the list, and which case of it is selected. */
export type QueueSearch = ListSearch & Readonly<{ sel?: string | undefined }>;

/** Reads the address; whatever it does not understand is left out, never an error. */
export function parseQueueSearch(raw: Readonly<Record<string, unknown>>): QueueSearch {
  const sel = textOf(raw.sel);
  return { ...parseListSearch(raw), ...(sel && { sel }) };
}

/** Is anything narrowed beyond the view itself? */
export const isFiltered = ({ status, ground, clock, q }: ListSearch): boolean =>
  Boolean(status ?? ground ?? clock ?? q);
