import type { Column, Table } from "./tables.ts";

/** Collects the parameters of a statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** A placeholder for a value. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

export const quoted = (name: string): string => `"${name}"`;

export const columnList = (columns: readonly Column[]): string =>
  columns.map(({ name, property }) => `r.${quoted(name)} as ${quoted(property)}`).join(", ");

/** Equality, `$in` and `$ne` of properties, all of them; the institution comes first, as in every key. */
export function whereSql(table: Table, where: object, parameters: Parameters): string {
  const entries = Object.entries(where).sort(([a], [b]) => rank(a) - rank(b));
  return entries
    .map(([property, wanted]) => condition(`r.${quoted(table.column(property).name)}`, wanted))
    .join(" and ");

  function condition(column: string, wanted: unknown): string {
    if (wanted === null || typeof wanted !== "object") return `${column} = ${parameters.bind(wanted)}`;
    const [[operator, value] = [], ...more] = Object.entries(wanted);
    if (more.length === 0 && operator === "$in") return `${column} = any(${parameters.bind(value)})`;
    if (more.length === 0 && operator === "$ne") return `${column} <> ${parameters.bind(value)}`;
    throw new Error(`${table.name} cannot be searched by ${column} ${JSON.stringify(wanted)}.`);
  }
}

const rank = (property: string): number => (property === "institutionId" ? 0 : 1);

export const orderSql = (table: Table, order: object = {}): string => {
  const parts = Object.entries(order).map(
    ([property, way]) => `r.${quoted(table.column(property).name)} ${way === "desc" ? "desc" : "asc"}`,
  );
  return parts.length ? ` order by ${parts.join(", ")}` : "";
};
