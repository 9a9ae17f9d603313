/**
 * JSON with one way to write each value (RFC 8785): keys in the order of their UTF-16 code units, no white space, numbers
 * and strings as ECMAScript writes them.
 *
 * @throws RangeError for what JSON cannot say
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new RangeError(`JSON cannot say ${String(value)}.`);
  const said = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = said.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}
