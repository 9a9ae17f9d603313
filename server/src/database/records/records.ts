import { type EntityName, type FilterQuery, LockMode, type RequiredEntityData } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";
import { columnList, orderSql, Parameters, quoted, whereSql } from "./select-sql.ts";
import { encode, type Table, tableOf } from "./tables.ts";
import type { Transaction } from "./transaction.ts";
import { type Change, insertSql, type Row, updateSql } from "./write-sql.ts";

export type FindOptions<T> = Readonly<{
  lockMode?: LockMode.PESSIMISTIC_WRITE;
  orderBy?: Readonly<{ [K in keyof T]?: "asc" | "desc" }>;
  limit?: number;
  /** What is found is neither kept nor written. */
  disableIdentityMap?: boolean;
}>;

type Values = Record<string, unknown>;
type Loaded = Readonly<{ row: Row; was: readonly unknown[] }>;

/**
 * The rows that one command works with, by prepared statements: MikroORM describes the tables, but writes parameters into
 * the text of its statements, so that PostgreSQL would plan each anew, and takes many times as long for a row. What is found is an object that may be changed; what changed, and what is new, is written by `flush`.
 */
export class Records {
  private readonly orm: MikroORM;
  private readonly transaction: Transaction;
  private readonly loaded = new Map<string, Loaded>();
  private fresh: Row[] = [];

  constructor(orm: MikroORM, transaction: Transaction) {
    this.orm = orm;
    this.transaction = transaction;
  }

  async find<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<NoInfer<T>>,
    options: FindOptions<T> = {},
  ): Promise<T[]> {
    return (await this.select(entity, where, options)).map(({ record }) => record);
  }

  async findOne<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<NoInfer<T>>,
    options: FindOptions<T> = {},
  ): Promise<T | null> {
    return (await this.find(entity, where, options))[0] ?? null;
  }

  async findOneOrFail<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<NoInfer<T>>,
    options: FindOptions<T> = {},
  ): Promise<T> {
    const found = await this.findOne(entity, where, options);
    if (!found) throw new Error(`There is no ${this.table(entity).name} ${JSON.stringify(where)}.`);
    return found;
  }

  /** Locks one row and reads a value about it in the same statement; `value` speaks of the row as `r`. */
  async lock<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<NoInfer<T>>,
    value: (bind: (value: unknown) => string) => string,
  ): Promise<Readonly<{ record: T; value: unknown }> | null> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    return (await this.select(entity, where, options, value))[0] ?? null;
  }

  async count<T extends object>(entity: EntityName<T>, where: FilterQuery<NoInfer<T>>): Promise<number> {
    const table = this.table(entity);
    const parameters = new Parameters();
    const text = `select count(*)::int as n from ${quoted(table.name)} r where ${whereSql(table, where as object, parameters)}`;
    const { rows } = await this.transaction.run({ text, values: parameters.values });
    return rows[0]?.n as number;
  }

  /** A new row; `persist` has it written. */
  create<T extends object>(entity: EntityName<T>, data: RequiredEntityData<T>): T {
    const values = { ...data } as Values;
    tables.set(values, this.table(entity));
    return values as T;
  }

  persist(record: object): void {
    const table = tables.get(record);
    if (!table) throw new Error("Only what was created here is persisted.");
    this.fresh.push({ table, values: record as Values });
  }

  /** Runs a statement of its own; its parameters are question marks. */
  async execute<R extends readonly object[] = Values[]>(text: string, values: readonly unknown[] = []): Promise<R> {
    let n = 0;
    const numbered = text.replace(/\?/g, () => `$${++n}`);
    return (await this.transaction.run({ text: numbered, values: [...values] })).rows as unknown as R;
  }

  /**
   * Writes what was changed, then what is new: nothing that is changed refers to a new row. `last` also commits, in the
   * round trip of the last statement.
   */
  async flush(last = false): Promise<void> {
    for (const { rows, ...statement } of updateSql(this.changes())) {
      const { rowCount } = await this.transaction.run(statement);
      if (rowCount !== rows) throw new Error(`${rowCount} of ${rows} rows were there to be changed.`);
    }
    const fresh = this.fresh;
    this.fresh = [];
    if (fresh.length > 0) await this.transaction.run(insertSql(fresh), last);
    if (last) return this.transaction.commit();
    for (const row of [...fresh, ...[...this.loaded.values()].map(({ row }) => row)]) this.remember(row);
  }

  private async select<T extends object>(
    entity: EntityName<T>,
    where: FilterQuery<NoInfer<T>>,
    { lockMode, orderBy, limit, disableIdentityMap }: FindOptions<T>,
    value?: (bind: (value: unknown) => string) => string,
  ): Promise<{ record: T; value: unknown }[]> {
    const table = this.table(entity);
    const parameters = new Parameters();
    const conditions = whereSql(table, where as object, parameters);
    const more = value ? `, ${value((each) => parameters.bind(each))} as "$value"` : "";
    const few = limit === undefined ? "" : ` limit ${parameters.bind(limit)}`;
    const lock = lockMode === undefined ? "" : " for update of r";
    const text = `select ${columnList(table.columns)}${more} from ${quoted(table.name)} r where ${conditions}${orderSql(table, orderBy)}${few}${lock}`;
    const { rows } = await this.transaction.run({ text, values: parameters.values });
    return rows.map(({ $value, ...values }) => {
      const record = disableIdentityMap ? values : this.keep(table, values);
      return { record: record as T, value: $value };
    });
  }

  /** The object for a row: one for each row, however often it is found. */
  private keep(table: Table, values: Values): Values {
    const known = this.loaded.get(keyOf({ table, values }));
    if (known) return known.row.values as Values;
    this.remember({ table, values });
    return values;
  }

  private remember(row: Row): void {
    this.loaded.set(keyOf(row), { row, was: comparable(row) });
  }

  private changes(): Change[] {
    return [...this.loaded.values()].flatMap(({ row, was }) => {
      const is = comparable(row);
      const columns = row.table.columns.filter((_, i) => is[i] !== was[i]);
      if (columns.length === 0) return [];
      const values = columns.map((column) => encode(column, row.values[column.property]));
      return [{ row, columns: columns.map(({ name }) => name), values }];
    });
  }

  private table<T extends object>(entity: EntityName<T>): Table {
    return tableOf(this.orm, entity);
  }
}

const tables = new WeakMap<object, Table>();

const keyOf = ({ table, values }: Row): string => `${table.name} ${table.key.map((part) => values[part]).join(" ")}`;

const comparable = ({ table, values }: Row): unknown[] =>
  table.columns.map((column) => {
    const value = encode(column, values[column.property]);
    return Array.isArray(value) ? JSON.stringify(value) : value;
  });
