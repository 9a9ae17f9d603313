import { sql } from "kysely";
import type { Frame, Param, Sql } from "../read/shape.ts";
import { heldSql, mineSql } from "./assigned.sql.ts";
import type { CasesArgs } from "./case-args.ts";
import { cellConditions, who } from "./case-conditions.sql.ts";
import type { CaseFilter } from "./case-filter.input.ts";

/** What a filter may name for its cases to be counted by counters. */
const COUNTED: readonly (keyof CaseFilter)[] = ["status", "ground", "institutionId", "assigned"];

/** Counters and what is logged but not folded yet: together they are exact at any moment. */
const COUNTERS = ["case_count", "case_delta"];

/**
 * How many cases a filter finds, for as much work with a million cases as with ten: from the counters, less or more the
 * few rows that they do not tell apart. Null where the filter asks for something else.
 */
export function caseTotal(frame: Frame, args: CasesArgs, param: Param<CasesArgs>): Sql | null {
  const filter = args.filter ?? {};
  const named = Object.entries(filter).filter(([, value]) => value != null);
  if (named.some(([name]) => !COUNTED.includes(name as keyof CaseFilter))) return null;

  const under = (table: string, what: Sql, condition: (c: Frame) => Sql): Sql => {
    const c: Frame = { ...frame, column: (name) => sql`${sql.ref(`c.${name}`)}` };
    const where = [c.seen("c"), ...cellConditions(c, args, param), condition(c)];
    return sql`(select ${what} from ${sql.table(table)} c where ${sql.join(where, sql` and `)})`;
  };
  const counted = (condition: (c: Frame) => Sql) =>
    sql`(${sql.join(
      COUNTERS.map((table) => under(table, sql`coalesce(sum("c"."cases"), 0)::bigint`, condition)),
      sql` + `,
    )})`;
  const rows = (condition: (c: Frame) => Sql) => under("deferral_case", sql`count(*)`, condition);
  const inStatus = (...words: string[]) => {
    const list = sql.join(words.map((word) => sql.lit(word)));
    return (c: Frame) => sql`${c.column("status")} in (${list})`;
  };
  const both = (a: (c: Frame) => Sql, b: (c: Frame) => Sql) => (c: Frame) => sql`${a(c)} and ${b(c)}`;
  const all = () => sql`true`;
  const one = who(param);
  const held = (c: Frame) => heldSql(c, one);

  switch (filter.assigned) {
    case null:
    case undefined:
      return counted(all);
    case "NOBODY":
      return sql`${counted(all)} - ${rows(held)}`;
    case "WAITING_ON_ME": {
      const free = inStatus("SUBMITTED", "UNDER_REVIEW");
      const mine = both((c) => mineSql(c, one), inStatus("UNDER_REVIEW"));
      const [second, appealed] = [inStatus("PENDING_SECOND_REVIEW"), inStatus("APPEALED")];
      const mineSecond = both(second, (c) => sql`${c.column("maker_id")} = ${one.me}`);
      const mineAppealed = both(appealed, (c) => sql`${c.column("declined_by")} = ${one.me}`);
      return sql`${rows(mine)} + ${counted(free)} - ${rows(both(held, free))} + case when ${one.senior} then
        ${counted(inStatus("PENDING_SECOND_REVIEW", "APPEALED"))} - ${rows(mineSecond)} - ${rows(mineAppealed)} else 0 end`;
    }
    default:
      return null; // by its own index: who claims a case gives it back, so there are few
  }
}
