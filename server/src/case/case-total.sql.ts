import { sql } from "kysely";
import { type CellCondition, countedCases, seenRows } from "../counter/cells.sql.ts";
import type { Frame, Param, Sql } from "../read/shape.ts";
import { barredSql, heldSql, mineSql, notToTakeSql, type Who } from "./assigned.sql.ts";
import { beyondMineSql } from "./beyond-mine.sql.ts";
import type { CasesArgs } from "./case-args.ts";
import { cellConditions, who } from "./case-conditions.sql.ts";
import type { CaseFilter } from "./case-filter.input.ts";

/** What a filter may name for its cases to be counted by counters. */
const COUNTED: readonly (keyof CaseFilter)[] = ["status", "ground", "institutionId", "assigned"];

/** How many cases a condition holds for, besides what the filter asks: by counters, or row by row where rows are few. */
type Count = Readonly<{ byCounter(condition: CellCondition): Sql; byRow(condition: CellCondition): Sql }>;

/**
 * How many cases a filter finds, for as much work with a million cases as with ten: from the counters, less or more the
 * few rows that they do not tell apart. Null where the filter asks for something else.
 */
export function caseTotal(frame: Frame, args: CasesArgs, param: Param<CasesArgs>): Sql | null {
  const filter = args.filter ?? {};
  const named = Object.entries(filter).filter(([, value]) => value != null);
  if (named.some(([name]) => !COUNTED.includes(name as keyof CaseFilter))) return null;
  const asked = (condition: CellCondition) => (row: Frame) =>
    sql.join([...cellConditions(row, args, param), condition(row)], sql` and `);
  const count: Count = {
    byCounter: (condition) => countedCases(frame, asked(condition)),
    byRow: (condition) => sql`(${seenRows(frame, "deferral_case", sql`count(*)`, asked(condition))})`,
  };
  switch (filter.assigned) {
    case null:
    case undefined:
      return count.byCounter(every);
    case "NOBODY":
      return sql`(${count.byCounter(every)} - ${count.byRow((row) => heldSql(row, who(param)))})`;
    case "WAITING_ON_ME":
      return waitingOnMe(count, who(param));
    default:
      return null; // claims that hold are few, and have indexes of their own
  }
}

/** The same as `assignedSql`, put as one sum, whoever casts it: what it joins by "or" excludes each other. */
function waitingOnMe({ byCounter, byRow }: Count, one: Who): Sql {
  const mine = byRow((row) => sql`${mineSql(row, one)} and ${inStatus("UNDER_REVIEW")(row)}`);
  const free = inStatus("SUBMITTED", "UNDER_REVIEW");
  const held = byRow((row) => sql`${heldSql(row, one)} and ${free(row)}`);
  const notToTake = byRow(
    (row) => sql`${notToTakeSql(row, one)} and not ${heldSql(row, one)} and ${onAppeal("UNDER_REVIEW")(row)}`,
  );
  const madeByMe = byRow(
    (row) => sql`${inStatus("PENDING_SECOND_REVIEW")(row)} and ${row.column("maker_id")} = ${one.me}`,
  );
  const beyondMine = byRow(
    (row) => sql`${inStatus("PENDING_SECOND_REVIEW")(row)} and ${row.column("maker_id")} is distinct from ${one.me}
      and ${beyondMineSql(row, one)}`,
  );
  const barredToCheck = byRow(
    (row) => sql`${onAppeal("PENDING_SECOND_REVIEW")(row)} and ${row.column("maker_id")} is distinct from ${one.me}
      and ${barredSql(row, one)} and not ${beyondMineSql(row, one)}`,
  );
  const barredToHear = byRow((row) => sql`${onAppeal("APPEALED")(row)} and ${barredSql(row, one)}`);
  const seniors = byCounter(inStatus("PENDING_SECOND_REVIEW", "APPEALED"));
  return sql`(${mine} + ${byCounter(free)} - ${held} - ${notToTake}
    + case when ${one.senior} then ${seniors} - ${madeByMe} - ${beyondMine} - ${barredToCheck} - ${barredToHear} else 0 end)`;
}

/** Cases on appeal are few, and have an index of their own. */
const onAppeal =
  (status: string): CellCondition =>
  (row) =>
    sql`${row.column("appealed_on")} is not null and ${inStatus(status)(row)}`;

const every: CellCondition = () => sql`true`;

const inStatus =
  (...words: string[]): CellCondition =>
  ({ column }) =>
    sql`${column("status")} in (${sql.join(words.map((word) => sql.lit(word)))})`;
