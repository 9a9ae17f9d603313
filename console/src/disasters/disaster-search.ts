import { textOf } from "@respite/shared/queue/search-words";

/** In the address: a declaration that is to be written. */
export const NEW_DISASTER = "new";

/** What the address opens beside the list; the plain address opens nothing. */
export type DisasterSearch = Readonly<{ declaration?: string | undefined }>;

export function parseDisasterSearch(raw: Readonly<Record<string, unknown>>): DisasterSearch {
  const declaration = textOf(raw.declaration);
  return declaration === undefined ? {} : { declaration };
}
