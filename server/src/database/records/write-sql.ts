import { Parameters } from "./select-sql.ts";
import { encode, quoted, type Table } from "./tables.ts";
import type { Statement } from "./transaction.ts";

/** A row and where it belongs. */
export type Row = Readonly<{ table: Table; values: Record<string, unknown> }>;

/** A row that was loaded and what is different about it now, as columns and encoded values. */
export type Change = Readonly<{ row: Row; columns: readonly string[]; values: readonly unknown[] }>;

/** All new rows in one statement, so that what refers to what need not be sorted out: keys are checked at its end. */
export function insertSql(rows: readonly Row[]): Statement {
  const parameters = new Parameters();
  const inserts = [...new Set(rows.map(({ table }) => table))].map((table) => {
    const mine = rows.filter((row) => row.table === table).map(({ values }) => values);
    const columns = table.columns.filter(({ property }) => mine.some((values) => values[property] !== undefined));
    const tuples = mine.map((values) =>
      columns.map((column) => parameters.bind(encode(column, values[column.property]))).join(", "),
    );
    const names = columns.map(({ name }) => quoted(name)).join(", ");
    return `insert into ${quoted(table.name)} (${names}) values (${tuples.join("), (")})`;
  });
  const last = inserts.pop() ?? "";
  const before = inserts.map((insert, i) => `w${i} as (${insert})`).join(", ");
  return { text: before ? `with ${before} ${last}` : last, values: parameters.values };
}

/** The SQLSTATE of an update that did not find all its rows. */
export const ROWS_GONE = "22012";

/**
 * One statement for each set of rows that change alike. It fails where a row is not there to be changed (it divides by
 * zero then), so that what follows in the same round trip, the commit included, is not done.
 */
export function updateSql(changes: readonly Change[]): Statement[] {
  const alike = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.row.table.name, change.columns, change.values, tenantOf(change.row)]);
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  return [...alike.values()].map((same) => {
    const [{ row, columns, values }] = same as [Change];
    const parameters = new Parameters();
    const set = columns.map((name, i) => `${quoted(name)} = ${parameters.bind(values[i])}`).join(", ");
    const { table } = row;
    const own = table.key.slice(0, -1).map((property) => {
      return `${quoted(table.column(property).name)} = ${parameters.bind(row.values[property])} and `;
    });
    const last = table.key.at(-1) ?? "";
    const ids = same.map((change) => change.row.values[last]);
    const id = quoted(table.column(last).name);
    const one = ids.length === 1 ? `${id} = ${parameters.bind(ids[0])}` : `${id} = any(${parameters.bind(ids)})`;
    const update = `update ${quoted(table.name)} set ${set} where ${own.join("")}${one} returning 1`;
    const text = `with changed as (${update}) select 1 / (count(*) = ${parameters.bind(same.length)})::int from changed`;
    return { text, values: parameters.values };
  });
}

/** All of a row's key but what differs between rows that change alike. */
const tenantOf = ({ table, values }: Row): unknown[] => table.key.slice(0, -1).map((property) => values[property]);
