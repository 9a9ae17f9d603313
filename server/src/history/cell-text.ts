/** Properties that lie in jsonb columns; an array in any other column is a text[]. */
const JSON_PROPERTIES: ReadonlySet<string> = new Set([
  "creditRecord",
  "instalments",
  "requested",
  "relief",
  "findings",
  "facts",
  "detail",
  "authority",
  "rates",
  "standing",
]);

/** A value as PostgreSQL reads it from text; null is null. */
export function cellText(property: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (JSON_PROPERTIES.has(property)) return JSON.stringify(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return `{${value.map(quoted).join(",")}}`;
  return String(value);
}

const quoted = (text: unknown): string => `"${String(text).replace(/["\\]/g, "\\$&")}"`;
