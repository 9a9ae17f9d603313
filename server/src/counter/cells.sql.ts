import { sql } from "kysely";
import type { Frame, Sql } from "../read/shape.ts";

/** A condition on a row that has a status, a ground and an institution: a case, a counter, a line of the log. */
export type CellCondition = (row: Frame) => Sql;

/** `select <what> from <table> c` of what the viewer may see. */
export function seenRows(frame: Frame, table: string, what: Sql, condition: CellCondition): Sql {
  const column: Frame["column"] = (name) => sql`${sql.ref(`c.${name}`)}`;
  const ofRow: Frame["tenant"] = (alias, tenantColumn = "institution_id") =>
    sql`${sql.ref(`${alias}.${tenantColumn}`)} = ${column("institution_id")}`;
  const row: Frame = { ...frame, column, tenant: frame.isTenant ? frame.tenant : ofRow };
  return sql`select ${what} from ${sql.table(table)} c where ${row.seen("c")} and ${condition(row)}`;
}

/** Counters and the lines of the log that are not folded yet: together they are exact, whatever was folded. */
export const cells = (
  frame: Frame,
  counters: "case_count" | "case_day_count",
  columns: Sql,
  condition: CellCondition,
): Sql => {
  const what = sql`${columns}, c.cases`;
  const [folded, logged] = [counters, "case_delta"].map((table) => seenRows(frame, table, what, condition));
  return sql`${folded} union all ${logged}`;
};

/** How many cases the condition holds for. */
export const countedCases = (frame: Frame, condition: CellCondition): Sql =>
  sql`(select coalesce(sum(cases), 0)::bigint from (${cells(frame, "case_count", sql`c.status`, condition)}) each_cell)`;
