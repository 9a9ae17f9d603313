import { sql } from "kysely";
import { sendAs } from "../database/tenant-query.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { compileSql } from "./compile-root.ts";
import { tenancyOf } from "./read.ts";
import type { Sql } from "./shape.ts";

/** That the rows of a table are the institution's of the one who asks; true for people of the platform. */
export type Own = (alias: string, column?: string) => Sql;

/** Sends one statement with role and institution set, and answers the column `j` of its rows. */
export async function ask<T>(
  context: Pick<Context, "actor" | "database">,
  query: (own: Own, institutionId: string | null) => Sql,
): Promise<T[]> {
  const { institutionId } = requireActor(context);
  const own: Own = (alias, column = "institution_id") =>
    institutionId === null ? sql`true` : sql`${sql.ref(`${alias}.${column}`)} = ${institutionId}::uuid`;
  const { text, parameters } = compileSql(query(own, institutionId));
  const rows = await sendAs(context.database.pool, tenancyOf(institutionId), { text, values: [...parameters] });
  return rows.map(({ j }) => j as T);
}
