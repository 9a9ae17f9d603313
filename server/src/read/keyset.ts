import { sql } from "kysely";
import type { Frame, Keyset, Sql } from "./shape.ts";

/** Ordered by a column, and by `id` where that is equal. */
export const ascending = (column: string, type: string): Keyset => ({
  by: [
    { column, type },
    { column: "id", type: "uuid" },
  ],
});

export const descending = (column: string, type: string): Keyset => ({ ...ascending(column, type), desc: true });

/** `order by` of a keyset; columns of this row. */
export function orderBy(frame: Frame, order: Keyset): Sql {
  const direction = sql.raw(order.desc ? "desc" : "asc");
  return sql`order by ${sql.join(order.by.map(({ column }) => sql`${frame.column(column)} ${direction}`))}`;
}

/** The row lies after the keyset whose parts `part` gives, in the order of the list. */
export function after(frame: Frame, order: Keyset, part: (index: number, type: string) => Sql): Sql {
  const columns = sql.join(order.by.map(({ column }) => frame.column(column)));
  const values = sql.join(order.by.map(({ type }, index) => part(index, type)));
  return sql`(${columns}) ${sql.raw(order.desc ? "<" : ">")} (${values})`;
}

/** The keyset of a row as JSON text parts, for its cursor; text, so that no microsecond is lost. */
export const keysetOf = (frame: Frame, order: Keyset): Sql =>
  sql`json_build_array(${sql.join(order.by.map(({ column }) => sql`${frame.column(column)}::text`))})`;
