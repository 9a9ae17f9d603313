import { textOf } from "@respite/shared/queue/search-words";

/** In the address: an endpoint that is to be set up. */
export const NEW_ENDPOINT = "new";

/** What the address opens beside the lists; the plain address opens nothing. */
export type PartnerSearch = Readonly<{ endpoint?: string | undefined }>;

export function parsePartnerSearch(raw: Readonly<Record<string, unknown>>): PartnerSearch {
  const endpoint = textOf(raw.endpoint);
  return endpoint === undefined ? {} : { endpoint };
}
