import pg from "pg";

/** Sets role and institution for the transaction it runs in; nothing of it outlives that transaction. */
const CONTEXT = {
  name: "respite_context",
  text: "select set_config('role', $1, true), set_config('app.institution', $2, true)",
};
const BEGIN = { name: "respite_begin", text: "begin" };
const COMMIT = { name: "respite_commit", text: "commit" };

/** What a statement runs as. `institutionId` is empty for the platform's role, whose policies see every institution. */
export type Tenancy = Readonly<{ role: "respite_app" | "respite_platform"; institutionId: string }>;

/** The part of pg's wire protocol that this file drives; pg does not declare it. */
type Wire = {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  sync(): void;
  close(message: { type: "S"; name: string }): void;
};
type Internals = {
  name: string | undefined;
  portal: string | undefined;
  prepare(wire: Wire): void;
  _getRows(wire: Wire, rows: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};
const BaseQuery = pg.Query as unknown as new (config: object) => Internals;

/** Where a statement stands in a transaction of several; on its own it is a transaction by itself. */
export type Place = Readonly<{ isFirst: boolean; commits: boolean }>;

/** The connections on which the statements around ours have been run. */
const prepared = new WeakSet<Wire>();

/**
 * Context and statement in one message with one Sync: the server runs both in one implicit transaction, the settings
 * live exactly as long, an error skips to the Sync, and the answer comes after the commit. In a transaction of several
 * statements the first brings `begin` and the context along, and the last `commit`.
 */
export class TenantQuery extends BaseQuery {
  /** How many answers come before that of our statement. */
  private before: number;
  private isDone = false;
  private readonly tenancy: Tenancy;
  private readonly place: Place | null;

  constructor(
    config: { name?: string; text: string; values: unknown[]; types?: object },
    tenancy: Tenancy,
    place: Place | null = null,
  ) {
    super(config);
    this.tenancy = tenancy;
    this.place = place;
    this.before = place === null ? 1 : place.isFirst ? 2 : 0;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    if (this.before > 0 && !prepared.has(wire)) {
      for (const statement of [CONTEXT, BEGIN, COMMIT]) {
        wire.close({ type: "S", name: statement.name }); // left by a first try that failed; nothing otherwise
        wire.parse(statement);
      }
      // pg would take their ParseComplete for that of our statement, even where its own parsing fails.
      this.name = undefined;
    }
    if (this.place?.isFirst) this.send(wire, BEGIN.name, []);
    if (this.before > 0) this.send(wire, CONTEXT.name, [this.tenancy.role, this.tenancy.institutionId]);
    super.prepare(wire);
  }

  /** The end of `prepare`. */
  override _getRows(wire: Wire, rows: unknown): void {
    if (this.place?.commits) {
      wire.execute({ portal: this.portal, rows });
      this.send(wire, COMMIT.name, []);
      wire.sync();
    } else super._getRows(wire, rows);
  }

  override handleDataRow(message: unknown): void {
    if (this.before === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.before > 0) {
      this.before -= 1;
      if (this.before === 0) prepared.add(wire);
    } else if (!this.isDone) {
      this.isDone = true;
      super.handleCommandComplete(message, wire);
    }
  }

  private send(wire: Wire, statement: string, values: unknown[]): void {
    wire.bind({ statement, values, valueMapper: (value) => value });
    wire.execute({});
  }
}

/** Sends one statement as the given tenancy and returns its rows. */
export async function sendAs(
  pool: pg.Pool,
  tenancy: Tenancy,
  statement: { name?: string; text: string; values: unknown[] },
): Promise<Record<string, unknown>[]> {
  const query = new TenantQuery(statement, tenancy) as unknown as pg.QueryConfig;
  const result = (await pool.query(query)) as unknown as pg.QueryResult<Record<string, unknown>>;
  return result.rows;
}
