import type { EntityName, RequiredEntityData } from "@mikro-orm/core";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { Ahead } from "./ahead.ts";
import { countSql, type FindOptions, Parameters, selectSql, type Where } from "./select-sql.ts";
import { type Column, encode, type Table, tableOf } from "./tables.ts";
import type { Result, Statement, Transaction } from "./transaction.ts";
import { type Change, insertSql, ROWS_GONE, type Row, updateSql } from "./write-sql.ts";

type Values = Record<string, unknown>;

/** A row as `to_json` makes it, under the names of its columns. */
export type StoredRow = Readonly<Record<string, unknown>>;

type Loaded = Readonly<{ row: Row; was: readonly unknown[] }>;

/**
 * The rows that one command works with, by prepared statements. Entities describe the tables; MikroORM's own manager
 * writes parameters into the text of its statements, which PostgreSQL then has to plan each time, and takes a statement
 * and a round trip for each row. What is found is an object that may be changed; `flush` writes what changed and what is
 * new.
 */
export class Records {
  private readonly orm: MikroORM;
  private readonly transaction: Transaction;
  private readonly loaded = new Map<string, Loaded>();
  private fresh: Row[] = [];
  private ahead: readonly Ahead[] = [];

  constructor(orm: MikroORM, transaction: Transaction) {
    this.orm = orm;
    this.transaction = transaction;
  }

  async find<T extends object>(
    entity: EntityName<T>,
    where: Where<NoInfer<T>>,
    options: FindOptions<NoInfer<T>> = {},
  ): Promise<T[]> {
    const table = tableOf(this.orm, entity);
    const parameters = new Parameters();
    const text = selectSql(table, where, options, parameters);
    const { rows } = await this.transaction.run({ text, values: parameters.values });
    return rows.map((values) => (options.unkept ? values : this.keep({ table, values })) as T);
  }

  async findOne<T extends object>(
    entity: EntityName<T>,
    where: Where<NoInfer<T>>,
    options: FindOptions<NoInfer<T>> = {},
  ): Promise<T | null> {
    return (await this.find(entity, where, options))[0] ?? null;
  }

  /** @throws Error where there is none: only we can have caused that */
  async findOneOrFail<T extends object>(
    entity: EntityName<T>,
    where: Where<NoInfer<T>>,
    options: FindOptions<NoInfer<T>> = {},
  ): Promise<T> {
    const found = await this.findOne(entity, where, options);
    if (!found) throw new Error(`There is no ${tableOf(this.orm, entity).name} ${JSON.stringify(where)}.`);
    return found;
  }

  /** Takes rows that came with another as if they were found. Their table holds only what JSON tells: no instants, no large numbers. */
  adopt<T extends object>(entity: EntityName<T>, rows: readonly StoredRow[]): T[] {
    const table = tableOf(this.orm, entity);
    const valuesOf = (row: StoredRow) =>
      Object.fromEntries(table.columns.map(({ property, name }) => [property, row[name]]));
    return rows.map((row) => this.keep({ table, values: valuesOf(row) }) as T);
  }

  async count<T extends object>(entity: EntityName<T>, where: Where<NoInfer<T>>): Promise<number> {
    const parameters = new Parameters();
    const text = countSql(tableOf(this.orm, entity), where, parameters);
    const { rows } = await this.transaction.run({ text, values: parameters.values });
    return rows[0]?.n as number;
  }

  /** A new row; `persist` has it written. */
  create<T extends object>(entity: EntityName<T>, data: RequiredEntityData<T>): T {
    const values = { ...data } as Values;
    created.set(values, tableOf(this.orm, entity));
    return values as T;
  }

  /** Has new rows written by the next `flush`, with what they hold by then. */
  persist(...records: readonly object[]): void {
    for (const record of records) {
      const table = created.get(record);
      if (!table) throw new Error("Only what was created here is persisted.");
      this.fresh.push({ table, values: record as Values });
    }
  }

  /** Runs a statement of its own and answers its rows; its parameters are question marks. */
  async execute<R extends object = Values>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    let n = 0;
    const numbered = text.replace(/\?/g, () => `$${++n}`);
    return (await this.transaction.run({ text: numbered, values: [...values] })).rows as R[];
  }

  /** The entities of which something would be written. */
  pending(): string[] {
    return [...this.changes().map(({ row }) => row), ...this.fresh].map(({ table }) => table.entity);
  }

  /**
   * Writes what was changed, then what is new: a period may end where a new one begins. Where something that is changed
   * refers to something new, flush what is new first.
   *
   * @throws Error where a row that was changed is gone; the driver's where the database refuses a row
   */
  async flush(): Promise<void> {
    await this.writeAndRemember([]);
  }

  /** Has the commit read something along, as it leaves it. */
  readAtCommit(ahead: readonly Ahead[]): void {
    this.ahead = ahead;
  }

  /** Writes as `flush` does and commits, in the same round trip; what is read along beyond one takes one more each. */
  async commit(): Promise<void> {
    const read: (Result | null)[] = [];
    const statements = this.ahead.map(({ statement }) => statement);
    for (const statement of statements.slice(0, -1)) read.push(await this.writeAndRemember([statement]));
    read.push(await this.write(true, statements.slice(-1)));
    await this.transaction.commit();
    for (const [index, { take }] of this.ahead.entries()) take(read[index]?.rows[0]);
  }

  private async writeAndRemember(reads: readonly Statement[]): Promise<Result | null> {
    const { fresh } = this;
    const last = await this.write(false, reads);
    for (const row of [...fresh, ...[...this.loaded.values()].map((each) => each.row)]) this.remember(row);
    return last;
  }

  private async write(isLast: boolean, reads: readonly Statement[]): Promise<Result | null> {
    const { fresh } = this;
    this.fresh = [];
    const writes = [...updateSql(this.changes()), ...(fresh.length > 0 ? [insertSql(fresh)] : [])];
    try {
      return await this.transaction.runAll([...writes, ...reads], isLast);
    } catch (error) {
      if ((error as { code?: unknown }).code !== ROWS_GONE) throw error;
      throw new Error(`Of ${this.pending().join(", ")} a row is no longer there to be changed.`, { cause: error });
    }
  }

  /** The object for a row: one for each row, however often it is found. What was found since is in it, unless it was changed here. */
  private keep(row: Row): Values {
    const known = this.loaded.get(keyOf(row));
    if (known && changedColumns(known).length > 0) return known.row.values;
    const kept = known ? { table: row.table, values: Object.assign(known.row.values, row.values) } : row;
    this.remember(kept);
    return kept.values;
  }

  private remember(row: Row): void {
    this.loaded.set(keyOf(row), { row, was: comparable(row) });
  }

  private changes(): Change[] {
    return [...this.loaded.values()].flatMap((loaded) => {
      const { row } = loaded;
      const columns = changedColumns(loaded);
      if (columns.length === 0) return [];
      const values = columns.map((column) => encode(column, row.values[column.property]));
      return [{ row, columns: columns.map(({ name }) => name), values }];
    });
  }
}

const created = new WeakMap<object, Table>();

const keyOf = ({ table, values }: Row): string => `${table.name} ${table.key.map((part) => values[part]).join(" ")}`;

function changedColumns({ row, was }: Loaded): readonly Column[] {
  const is = comparable(row);
  return row.table.columns.filter((_, i) => is[i] !== was[i]);
}

/** What a row holds, so that equal values are identical; what may be changed in place is taken down as it is now. */
const comparable = ({ table, values }: Row): unknown[] =>
  table.columns.map(({ property }) => {
    const value = values[property];
    if (typeof value !== "object" || value === null) return value ?? null;
    return value instanceof Date ? value.getTime() : JSON.stringify(value);
  });
