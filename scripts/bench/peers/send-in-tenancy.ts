import pg from "pg";

/** What a hand-written peer sends: a statement by its name, so that it is prepared once on a connection. */
export type Named = Readonly<{ name: string; text: string; values: unknown[] }>;

type Wire = {
  parse(message: Readonly<{ name: string; text: string }>): void;
  bind(message: Readonly<{ statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }>): void;
  execute(message: object): void;
};
type PgQuery = {
  prepare(wire: Wire): void;
  handleDataRow(row: unknown): void;
  handleCommandComplete(...of: unknown[]): void;
};

const CONTEXT = {
  name: "context",
  text: "select set_config('role', 'respite_app', true), set_config('app.institution', $1, true)",
};
const Query = pg.Query as unknown as new (statement: Named) => PgQuery;

/**
 * Role and institution in the same message as the statement, as whoever writes this by hand with pg would have it: one
 * implicit transaction, one round trip. All else is the driver's own; nothing of the server's is in here.
 */
class TenantQuery extends Query {
  private readonly institutionId: string;
  private isContextDone = false;

  constructor(statement: Named, institutionId: string) {
    super(statement);
    this.institutionId = institutionId;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(wire: Wire): void {
    wire.bind({ statement: CONTEXT.name, values: [this.institutionId], valueMapper: String });
    wire.execute({});
    super.prepare(wire);
  }

  override handleDataRow(row: unknown): void {
    if (this.isContextDone) super.handleDataRow(row);
  }

  override handleCommandComplete(...of: unknown[]): void {
    if (this.isContextDone) super.handleCommandComplete(...of);
    else this.isContextDone = true;
  }
}

/** Readies a new connection of a pool; give it to `connect`. */
export const knowContext = (client: pg.PoolClient): void => {
  client.query({ ...CONTEXT, values: [""] }).catch(() => {}); // the statement that misses it says so
};

/** The one row of a statement that is sent as `respite_app` for an institution. */
export async function sendInTenancy(
  pool: pg.Pool,
  institutionId: string,
  statement: Named,
): Promise<{ j: string } | undefined> {
  const query = new TenantQuery(statement, institutionId) as unknown as pg.QueryConfig;
  const { rows } = await pool.query<{ j: string }>(query);
  return rows[0];
}
