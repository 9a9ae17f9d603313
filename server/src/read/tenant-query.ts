import pg from "pg";

/** Sets role and institution for the transaction it runs in; nothing of it outlives that transaction. */
const CONTEXT = {
  name: "respite_context",
  text: "select set_config('role', $1, true), set_config('app.institution', $2, true)",
};

/** What a statement runs as. `institutionId` is empty for the platform's role, whose policies see every institution. */
export type Tenancy = Readonly<{ role: "respite_app" | "respite_platform"; institutionId: string }>;

/** The part of pg's wire protocol that this file drives; pg does not declare it. */
type Wire = {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: object): void;
  close(message: { type: "S"; name: string }): void;
};
type Internals = {
  name: string | undefined;
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
};
const BaseQuery = pg.Query as unknown as new (config: object) => Internals;

/** The connections on which the context statement has been run. */
const prepared = new WeakSet<Wire>();

/**
 * Context and statement in one message with one Sync: the server runs both in one implicit transaction, the settings
 * live exactly as long, an error skips to the Sync, and the answer comes after the commit.
 */
export class TenantQuery extends BaseQuery {
  private contextDone = false;
  private readonly tenancy: Tenancy;

  constructor(config: { name?: string; text: string; values: unknown[] }, tenancy: Tenancy) {
    super(config);
    this.tenancy = tenancy;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    if (!prepared.has(wire)) {
      wire.close({ type: "S", name: CONTEXT.name }); // left by a first try that failed; nothing otherwise
      wire.parse(CONTEXT);
      // pg would take the context's ParseComplete for that of our statement, even where its own parsing fails.
      this.name = undefined;
    }
    const values = [this.tenancy.role, this.tenancy.institutionId];
    wire.bind({ statement: CONTEXT.name, values, valueMapper: (value) => value });
    wire.execute({});
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (this.contextDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.contextDone) super.handleCommandComplete(message, wire);
    else prepared.add(wire);
    this.contextDone = true;
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
