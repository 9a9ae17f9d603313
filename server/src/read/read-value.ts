import { sql } from "kysely";
import { sendAs } from "../database/tenant-query.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { compileSql } from "./compile-root.ts";
import { tenancyOf } from "./read.ts";
import type { Expression, Frame } from "./shape.ts";

/**
 * Reads one value about one row, in one statement with role and institution set: for answers that are computed here
 * rather than selected. Null when there is no such row that the one who asks may see.
 */
export async function readValue<T>(
  context: Pick<Context, "actor" | "database">,
  table: string,
  uuid: string | null,
  value: Expression,
): Promise<T | null> {
  const { institutionId } = requireActor(context);
  const column = (name: string) => sql`${sql.ref(`t0.${name}`)}`;
  const own = (alias: string, tenantColumn = "institution_id") =>
    institutionId === null
      ? sql`${sql.ref(`${alias}.${tenantColumn}`)} = ${column("institution_id")}`
      : sql`${sql.ref(`${alias}.${tenantColumn}`)} = ${institutionId}::uuid`;
  const seen = (alias: string) => (institutionId === null ? sql`true` : own(alias));
  const frame: Frame = { column, tenant: own, seen, isTenant: institutionId !== null };
  const { text, parameters } = compileSql(
    sql`select ${value(frame)} as j from ${sql.table(table)} as t0 where ${institutionId === null ? sql`true` : own("t0")} and t0.id = ${uuid}::uuid`,
  );
  const rows = await sendAs(context.database.lanes, tenancyOf(institutionId), { text, values: [...parameters] });
  return (rows[0]?.j as T | undefined) ?? null;
}
