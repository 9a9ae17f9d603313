/** The query string as plain words: lists as `status=SUBMITTED,OFFERED`, so that a shared link can be read. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value) && value.length === 0) continue;
    query.set(key, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

export const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search.startsWith("?") ? search.slice(1) : search));

type Said = Readonly<Record<string, unknown>>;

/**
 * What a route understands of an address, and nothing else: the router lays it over what the address said, where a word
 * that nobody understood would stay.
 */
export const understood =
  <T extends object>(parse: (raw: Said) => T) =>
  (raw: Said): T => ({ ...Object.fromEntries(Object.keys(raw).map((key) => [key, undefined])), ...parse(raw) });
