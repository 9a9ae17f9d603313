import { sql } from "kysely";
import type { ReadContext } from "./read-context.ts";
import type { Expression, Field, Frame, Keyset, Need, On, Param, Shape, Sql, Written } from "./shape.ts";

const withScope = (scope?: string) => (scope === undefined ? {} : { scope });

/** A column, or an expression over columns of the row. */
export const column = (source: string | Expression, scope?: string): Field => ({
  kind: "column",
  sql: typeof source === "string" ? (frame) => frame.column(source) : source,
  isPlain: typeof source === "string",
  ...withScope(scope),
});

/** A `timestamptz` as an RFC 3339 instant in UTC, to the millisecond. */
export const instant = (name: string): Field =>
  withWritten(
    computed<{ at: string | null }>({ at: name }, ({ at }) => (at === null ? null : instantOfJson(at))),
    { kind: "text", column: name, sql: (frame) => instantSql(frame.column(name)) },
  );

/**
 * An instant from PostgreSQL's own JSON of a `timestamptz`, such as `2026-03-05T02:00:00.123456+00:00`: writing it with
 * `to_char` costs the database several times as much.
 */
function instantOfJson(text: string): string {
  if (!text.endsWith("+00:00")) return new Date(text).toISOString();
  const milliseconds = text.length > 25 ? text.slice(20, -6).padEnd(3, "0").slice(0, 3) : "000";
  return `${text.slice(0, 19)}.${milliseconds}Z`;
}

export const instantSql = (value: ReturnType<Expression>) =>
  sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A `numeric` as its exact text, without trailing zeros. */
export const decimal = (name: string): Field => column((frame) => sql`trim_scale(${frame.column(name)})::text`);

/** Two columns as one Money; null when the amount is null. */
export const money = (minor: string, currency = "currency"): Field =>
  withWritten(
    computed<{ minor: number | null; currency: string }>({ minor, currency }, (amount) =>
      amount.minor === null ? null : amount,
    ),
    { kind: "object", columns: { minor, currency }, present: "minor" },
  );

/** A computed field that PostgreSQL can write, too, where nothing else of a row has to be computed. */
export const withWritten = (field: Field, written: Written): Field => ({ ...field, written }) as Field;

export const moneySql = (minor: ReturnType<Expression>, currency: ReturnType<Expression>) =>
  sql`case when ${minor} is null then null else json_build_object('minor', ${minor}, 'currency', ${currency}) end`;

/**
 * A field worked out here from columns (or expressions) of the row, which are fetched only when the field is selected.
 * `resolve` gets them under the names of `needs`.
 */
export function computed<N extends Record<string, unknown>, A = Record<string, never>>(
  needs: Readonly<Record<keyof N & string, string | Need>>,
  resolve: (needs: N, context: ReadContext, args: A) => unknown,
  scope?: string,
): Field {
  const sources = Object.entries<string | Need>(needs).map(([name, source]): [string, Need] => [
    name,
    typeof source === "string" ? (frame) => frame.column(source) : source,
  ]);
  return {
    kind: "computed",
    needs: Object.fromEntries(sources),
    resolve: resolve as (needs: Record<string, never>, context: ReadContext, args: Record<string, never>) => unknown,
    ...withScope(scope),
  };
}

/** An expression over the field's own arguments; values go through `param`. */
export const answer = <A>(of: (frame: Frame, args: A, param: Param<A>) => Sql, scope?: string): Field => ({
  kind: "answer",
  sql: of,
  ...withScope(scope),
});

/** The one row whose `child` column equals this row's `parent` column; null when it is hidden. */
export const one = (target: () => Shape, on: On, scope?: string): Field => ({
  kind: "one",
  target,
  on,
  ...withScope(scope),
});

/** The first row in `order`. */
export const latest = (target: () => Shape, on: On, order: Keyset, scope?: string): Field => ({
  kind: "latest",
  target,
  on,
  order,
  ...withScope(scope),
});

/** All rows in `order`; only where there are few by nature. */
export const many = (target: () => Shape, on: On, order: Keyset, scope?: string): Field => ({
  kind: "many",
  target,
  on,
  order,
  ...withScope(scope),
});

/** A keyset-paged connection with `first` and `after`. */
export const page = (target: () => Shape, on: On, order: Keyset, scope?: string): Field => ({
  kind: "page",
  target,
  on,
  order,
  ...withScope(scope),
});
