import { sql } from "kysely";
import { sendAs } from "../database/tenant-query.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { compileSql } from "./compile-root.ts";
import { tenancyOf } from "./read.ts";
import type { Expression, Frame } from "./shape.ts";

/**
 * Reads a few rows made of many, in one statement with role and institution set: sums and counts, which are no row of
 * any table.
 *
 * @param row the select list, one JSON column `j`
 * @param grouping `group by` and `order by`
 */
export async function readRows<T>(
  context: Pick<Context, "actor" | "database">,
  table: string,
  row: Expression,
  grouping: Expression,
): Promise<T[]> {
  const { institutionId } = requireActor(context);
  const column = (name: string) => sql`${sql.ref(`t0.${name}`)}`;
  const own = (alias: string, tenantColumn = "institution_id") =>
    institutionId === null ? sql`true` : sql`${sql.ref(`${alias}.${tenantColumn}`)} = ${institutionId}::uuid`;
  const frame: Frame = { column, tenant: own, seen: own, isTenant: institutionId !== null };
  const { text, parameters } = compileSql(
    sql`select ${row(frame)} from ${sql.table(table)} as t0 where ${own("t0")} ${grouping(frame)}`,
  );
  const rows = await sendAs(context.database.pool, tenancyOf(institutionId), { text, values: [...parameters] });
  return rows.map(({ j }) => j as T);
}
