import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { ask } from "./ask.ts";
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
  const [found] = await ask<T>(context, (own, institutionId) => {
    const column = (name: string) => sql`${sql.ref(`t0.${name}`)}`;
    const ofRow = (alias: string, tenantColumn = "institution_id") =>
      sql`${sql.ref(`${alias}.${tenantColumn}`)} = ${column("institution_id")}`;
    const isTenant = institutionId !== null;
    const frame: Frame = { column, tenant: isTenant ? own : ofRow, seen: own, isTenant };
    return sql`select ${value(frame)} as j from ${sql.table(table)} as t0 where ${own("t0")} and t0.id = ${uuid}::uuid`;
  });
  return found ?? null;
}
