import { quoted, ROW, type Table } from "./tables.ts";

/** What a property is asked to be: the value itself, or all of what is said about it. */
type Condition<V> =
  | V
  | null
  | Readonly<{ $in?: readonly V[]; $ne?: V | null; $lte?: NonNullable<V>; $gte?: NonNullable<V> }>;

/** Which rows: all of it must hold. */
export type Where<T> = Readonly<{ [K in keyof T]?: Condition<T[K]> }>;

export type FindOptions<T> = Readonly<{
  /** Keeps others from changing the rows until the transaction ends, and waits for those who are. */
  forUpdate?: boolean;
  orderBy?: Readonly<{ [K in keyof T]?: "asc" | "desc" }>;
  limit?: number;
  /** The formulas to work out. */
  populate?: readonly (keyof T & string)[];
  /** What they are given: a formula says `{name}` for it. */
  given?: Readonly<Record<string, unknown>>;
  /** What is found is neither kept nor written. */
  unkept?: boolean;
}>;

/** Collects the parameters of a statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** A placeholder for a value. */
  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Reads rows, as objects whose fields are the entity's properties. */
export function selectSql<T>(table: Table, where: Where<T>, options: FindOptions<T>, parameters: Parameters): string {
  const { forUpdate, orderBy, limit, populate = [], given = {} } = options;
  const workedOut = populate.map((property) => `${workOut(formulaOf(table, property))} as ${quoted(property)}`);
  const few = limit === undefined ? "" : ` limit ${parameters.bind(limit)}`;
  const lock = forUpdate ? ` for update of ${ROW}` : "";
  const from = `${quoted(table.name)} ${ROW} where ${whereSql(table, where, parameters)}`;
  return `select ${[table.selected, ...workedOut].join(", ")} from ${from}${orderSql(table, orderBy)}${few}${lock}`;

  function workOut(formula: string): string {
    return formula.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (given[name] === undefined) throw new Error(`${table.name} is worked out from ${name}, which is not given.`);
      return parameters.bind(given[name]);
    });
  }
}

export const countSql = <T>(table: Table, where: Where<T>, parameters: Parameters): string =>
  `select count(*)::int as n from ${quoted(table.name)} ${ROW} where ${whereSql(table, where, parameters)}`;

/** The institution comes first, as in every key. */
function whereSql(table: Table, where: object, parameters: Parameters): string {
  const entries = Object.entries(where).sort(([a], [b]) => rank(a) - rank(b));
  return entries
    .flatMap(([property, wanted]) => conditions(`${ROW}.${quoted(table.column(property).name)}`, wanted))
    .join(" and ");

  function conditions(column: string, wanted: unknown): string[] {
    if (!isSaid(wanted)) return [compare(column, "$eq", wanted)];
    const said = Object.entries(wanted);
    if (said.length === 0) throw new Error(`${table.name} is searched by ${column}, but nothing is said of it.`);
    return said.map(([operator, value]) => compare(column, operator, value));
  }

  function compare(column: string, operator: string, value: unknown): string {
    if (value === undefined) throw new Error(`${table.name} is searched by ${column}, but nothing is said of it.`);
    if (value === null) return `${column} is ${operator === "$ne" ? "not null" : "null"}`;
    if (operator === "$in") return `${column} = any(${parameters.bind(value)})`;
    return `${column} ${COMPARISONS[operator as keyof typeof COMPARISONS]} ${parameters.bind(value)}`;
  }
}

/** Conditions are plain objects; instants and the like are values. */
const isSaid = (wanted: unknown): wanted is object =>
  typeof wanted === "object" && wanted !== null && Object.getPrototypeOf(wanted) === Object.prototype;

const COMPARISONS = { $eq: "=", $ne: "<>", $lte: "<=", $gte: ">=" } as const;

const rank = (property: string): number => (property === "institutionId" ? 0 : 1);

function orderSql(table: Table, order: object = {}): string {
  const parts = Object.entries(order).map(
    ([property, way]) => `${ROW}.${quoted(table.column(property).name)} ${way === "desc" ? "desc" : "asc"}`,
  );
  return parts.length ? ` order by ${parts.join(", ")}` : "";
}

function formulaOf(table: Table, property: string): string {
  const formula = table.formulas.get(property);
  if (formula === undefined) throw new Error(`${table.name} has no ${property} to work out.`);
  return formula;
}
