import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS } from "@respite/shared/case/case-words";
import { sql } from "kysely";
import { cells, countedCases } from "../counter/cells.sql.ts";
import { type Shape, type Sql, shape } from "../read/shape.ts";
import { answer } from "../read/shape-fields.ts";
import { type DayRange, dayRange } from "./day-range.ts";

const all = () => sql`true`;

/** A list of `{ <name>, cases }`, without those that count nothing. */
const spread = (name: Sql, order: Sql, of: Sql): Sql =>
  sql`(select coalesce(json_agg(r order by ${order}), '[]'::json) from (
    select ${name}, sum(cases)::bigint as cases from (${of}) each_cell group by 1 having sum(cases) <> 0) r)`;

const inOrder = (column: Sql, words: readonly string[]): Sql =>
  sql`array_position(array[${sql.join(words.map((word) => sql.lit(word)))}], ${column})`;

/** What is no row of one table: every field is an answer of its own, all of them one statement. */
export const portfolioShape: Shape = shape("Portfolio", null, {
  cases: answer((frame) => countedCases(frame, all)),
  byStatus: answer((frame) =>
    spread(sql`status`, inOrder(sql`status`, CASE_STATUSES), cells(frame, "case_count", sql`c.status`, all)),
  ),
  byGround: answer((frame) =>
    spread(sql`ground`, inOrder(sql`ground`, GROUNDS), cells(frame, "case_count", sql`c.ground`, all)),
  ),
  byDay: answer<DayRange>((frame, _args, param) => {
    const [from, to] = [param((asked) => dayRange(asked).from, "date"), param((asked) => asked.to, "date")];
    const within = () => sql`c.submitted_on between ${from} and ${to}`;
    return spread(sql`day`, sql`day`, cells(frame, "case_day_count", sql`c.submitted_on as day`, within));
  }),
});
