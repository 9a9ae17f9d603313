import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { ask } from "./ask.ts";
import type { Expression, Frame } from "./shape.ts";

/**
 * Reads a few rows made of many, in one statement with role and institution set: sums and counts, which are no row of
 * any table.
 *
 * @param row the select list, one JSON column `j`
 * @param grouping `group by` and `order by`
 */
export function readRows<T>(
  context: Pick<Context, "actor" | "database">,
  table: string,
  row: Expression,
  grouping: Expression,
): Promise<T[]> {
  return ask<T>(context, (own, institutionId) => {
    const column = (name: string) => sql`${sql.ref(`t0.${name}`)}`;
    const frame: Frame = { column, tenant: own, seen: own, isTenant: institutionId !== null };
    return sql`select ${row(frame)} from ${sql.table(table)} as t0 where ${own("t0")} ${grouping(frame)}`;
  });
}
