import { textOf } from "../app/search-params.ts";
import { parseQueueSearch, type QueueSearch } from "../queue/queue-search.ts";

/** The list that a case was opened from and, to look back, the moment it is shown as of. */
export type CaseSearch = QueueSearch & Readonly<{ at?: string | undefined }>;

export function parseCaseSearch(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const at = textOf(raw.at);
  return { ...parseQueueSearch(raw), ...(at && !Number.isNaN(Date.parse(at)) && { at }) };
}
