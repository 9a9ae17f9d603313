import { textOf } from "@respite/shared/queue/search-words";

/** In the address: limits of somebody who has none yet. */
export const NEW_LIMIT = "new";

/** What the address opens beside the list; the plain address opens nothing. */
export type LimitSearch = Readonly<{ limit?: string | undefined }>;

export function parseLimitSearch(raw: Readonly<Record<string, unknown>>): LimitSearch {
  const limit = textOf(raw.limit);
  return limit === undefined ? {} : { limit };
}
