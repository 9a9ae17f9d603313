/// <reference path="./pg-utils.d.ts" />
import pg, { type FieldDef } from "pg";
import utils from "pg/lib/utils.js";
import type { PgQuery, Wire } from "./pg-wire.ts";
import { type RowReader, rowReader } from "./row-reader.ts";

/** Sets role and institution for the transaction it runs in; nothing of it outlives that transaction. */
const CONTEXT = {
  name: "respite_context",
  text: "select set_config('role', $1, true), set_config('app.institution', $2, true)",
};
const BEGIN = { name: "respite_begin", text: "begin" };
const COMMIT = { name: "respite_commit", text: "commit" };

/** What a statement runs as. `institutionId` is empty for the platform's role, whose policies see every institution. */
export type Tenancy = Readonly<{ role: "respite_app" | "respite_platform"; institutionId: string }>;

const BaseQuery = pg.Query as unknown as new (config: object) => PgQuery;

export type NamedStatement = Readonly<{ name: string; text: string; values: unknown[] }>;

/**
 * Where a statement stands in a transaction of several; on its own it is a transaction by itself. Those `ahead` of it go
 * in the same message, and nobody waits for what they answer: one that fails has all after it skipped.
 */
export type Place = Readonly<{ isFirst: boolean; commits: boolean; ahead: readonly NamedStatement[] }>;

/** How the rows of a statement are read, by its name, since PostgreSQL described them on a connection. */
const described = new WeakMap<Wire, Map<string, RowReader>>();

/**
 * Context and statement in one message with one Sync: the server runs both in one implicit transaction, the settings
 * live exactly as long, an error skips to the Sync, and the answer comes after the commit. In a transaction of several
 * statements the first brings `begin` and the context along, and the last `commit`.
 */
export class TenantQuery extends BaseQuery {
  /** The statements in the message before ours, whose answers come first. */
  private readonly before: readonly NamedStatement[];
  private answered = 0;
  private isDone = false;
  private wire: Wire | null = null;
  private reader: RowReader | null = null;
  private readonly place: Place | null;

  constructor(
    config: { name?: string; text: string; values: unknown[]; types?: object },
    tenancy: Tenancy,
    place: Place | null = null,
  ) {
    super(config);
    this.place = place;
    const context = { ...CONTEXT, values: [tenancy.role, tenancy.institutionId] };
    const begin = place === null ? [context] : place.isFirst ? [{ ...BEGIN, values: [] }, context] : [];
    this.before = [...begin, ...(place?.ahead ?? [])];
  }

  /** All that is asked of the database in this message, but for what begins and commits. */
  get texts(): string[] {
    return [...(this.place?.ahead ?? []), this].map(({ text }) => text);
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    const needed = this.place?.commits ? [...this.before, COMMIT] : this.before;
    for (const { name, text } of needed) {
      if (name in wire.parsedStatements) continue;
      forget(wire, name);
      wire.parse({ name, text });
      // pg would take their ParseComplete for that of our statement, even where its own parsing fails.
      this.name = undefined;
    }
    if (this.name && !(this.name in wire.parsedStatements)) forget(wire, this.name);
    for (const { name, values } of this.before) this.send(wire, name, values);
    this.wire = wire;
    this.reader = described.get(wire)?.get(this.name ?? "") ?? null;
    if (this.reader) this.ask(wire, this.reader);
    else super.prepare(wire);
  }

  /** What it answers is known: having it described once more takes both sides as long as a small answer does. */
  private ask(wire: Wire, { fields }: RowReader): void {
    this._result.fields = [...fields];
    try {
      wire.bind({ statement: this.name ?? "", values: this.values, valueMapper: utils.prepareValue });
    } catch (error) {
      wire.sync();
      this.handleError(error, wire);
      return;
    }
    this._getRows(wire, this.rows);
  }

  override handleRowDescription(message: { fields: FieldDef[] }): void {
    super.handleRowDescription(message);
    this.learn(message.fields);
  }

  private learn(fields: readonly FieldDef[]): void {
    this.reader = rowReader(fields, this._result._types);
    if (!this.wire || !this.name) return;
    const known = described.get(this.wire) ?? new Map<string, RowReader>();
    described.set(this.wire, known.set(this.name, this.reader));
  }

  /** The end of `prepare`. */
  override _getRows(wire: Wire, rows: unknown): void {
    if (this.place?.commits) {
      wire.execute({ portal: this.portal, rows });
      this.send(wire, COMMIT.name, []);
      wire.sync();
    } else super._getRows(wire, rows);
  }

  override handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.answered === this.before.length && this.reader) this._result.rows.push(this.reader.read(fields));
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    const other = this.before[this.answered] ?? (this.isDone ? COMMIT : null);
    if (other === null) {
      this.isDone = true;
      if (!this.reader) this.learn([]); // it answers no rows
      super.handleCommandComplete(message, wire);
      return;
    }
    if (!this.isDone) this.answered += 1;
    wire.parsedStatements[other.name] = other.text;
  }

  private send(wire: Wire, statement: string, values: unknown[]): void {
    wire.bind({ statement, values, valueMapper: utils.prepareValue });
    wire.execute({});
  }
}

/**
 * A statement of this name may be left by a first try that failed after it was prepared; nothing otherwise. Nor is one
 * relied on that is only on its way: each message brings all that it needs.
 */
function forget(wire: Wire, name: string): void {
  wire.close({ type: "S", name });
  delete wire.submittedNamedStatements[name];
}

/** Whoever has connections to send on: the pool, or the lanes. */
type Sender = Readonly<{ query(query: pg.QueryConfig): Promise<pg.QueryResult> }>;

/** Sends one statement as the given tenancy and returns its rows. */
export async function sendAs(
  sender: Sender,
  tenancy: Tenancy,
  statement: { name?: string; text: string; values: unknown[] },
): Promise<Record<string, unknown>[]> {
  const query = new TenantQuery(statement, tenancy) as unknown as pg.QueryConfig;
  const { rows } = await sender.query(query);
  return rows;
}
