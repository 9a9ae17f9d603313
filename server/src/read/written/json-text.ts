import { sql } from "kysely";
import type { Sql } from "../shape.ts";

// JSON put together as text: PostgreSQL's functions for it ask the catalog about every value that they are given.

/** `{"key":value,…}`; the values are JSON text and never null, and the keys are names, in which nothing has to be escaped. */
export function objectText(parts: readonly (readonly [key: string, value: Sql])[]): Sql {
  if (parts.length === 0) return sql`'{}'`;
  const written = parts.map(([key, value], i) => sql`${sql.lit(`${i === 0 ? "{" : ","}"${key}":`)} || ${value}`);
  return sql`${sql.join(written, sql` || `)} || '}'`;
}

/** `[…]` of what `rows` answers as `w`. Something null would take its row with it: no row is left out for that. */
export const listText = (rows: Sql): Sql =>
  sql`'[' || coalesce((select string_agg(${orUnusual(sql`r.w`)}, ',') from (${rows}) r), '') || ']'`;

/** Any value as JSON. */
export const jsonText = (value: Sql): Sql => sql`to_json(${value})::text`;

/** A text in which nothing has to be escaped. */
export const quoted = (value: Sql): Sql => sql`'"' || ${value} || '"'`;

export const orNull = (text: Sql): Sql => sql`coalesce(${text}, 'null')`;

/** What must not be null. Where it is, `unusual` refuses it, and we complete the answer. */
export const orUnusual = (text: Sql): Sql => sql`coalesce(${text}, unusual(null::text))`;
