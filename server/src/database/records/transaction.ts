import { createHash } from "node:crypto";
import pg, { type PoolClient } from "pg";
import { type NamedStatement, type Tenancy, TenantQuery } from "../tenant-query.ts";

export type Result = Readonly<{ rows: Record<string, unknown>[]; rowCount: number | null }>;

/** `name` is what it is prepared under; one of ours unless given. */
export type Statement = Readonly<{ text: string; values: unknown[]; name?: string }>;

const INT8 = 20;
const DATE = 1082;

/** Whole numbers as numbers, calendar dates as text; everything else as the driver has it. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === INT8 ? Number : oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format as "text"),
};

/** Statements of commands are few; those with uncommon numbers of rows are not worth a name for ever. */
const MOST_NAMED = 500;
const names = new Map<string, string>();

/**
 * One transaction of one tenancy. It begins with its first statement and may commit with its last, in the same round
 * trips.
 */
export class Transaction {
  private readonly client: PoolClient;
  private readonly tenancy: Tenancy;
  private state: "new" | "open" | "over" = "new";

  constructor(client: PoolClient, tenancy: Tenancy) {
    this.client = client;
    this.tenancy = tenancy;
  }

  /** Runs a statement after those `ahead` of it, all in one round trip, and answers what the last one does. */
  async run(statement: Statement, commits = false, ahead: readonly NamedStatement[] = []): Promise<Result> {
    const { text, values, name = nameOf(text) } = statement;
    const config = { text, values, types, ...(name === undefined ? {} : { name }) };
    const query = new TenantQuery(config, this.tenancy, { isFirst: this.state === "new", commits, ahead });
    if (this.state === "new") this.state = "open";
    const result = await new Promise<Result>((resolve, reject) =>
      this.client.query(query as unknown as pg.QueryConfig, (error: Error | undefined, answer) =>
        error ? reject(error) : resolve(answer as Result),
      ),
    );
    if (commits) this.state = "over";
    return result;
  }

  /** Runs several and answers what the last one does; one that fails is the last to have run. */
  async runAll(statements: readonly Statement[], commits: boolean): Promise<Result | null> {
    const ahead: NamedStatement[] = [];
    let last: Result | null = null;
    for (const [index, statement] of statements.entries()) {
      const isLast = index === statements.length - 1;
      const name = statement.name ?? nameOf(statement.text);
      if (isLast || name === undefined) last = await this.run(statement, commits && isLast, ahead.splice(0));
      else ahead.push({ ...statement, name });
    }
    return last;
  }

  async commit(): Promise<void> {
    if (this.state === "open") await this.client.query("commit");
    this.state = "over";
  }

  async rollback(): Promise<void> {
    if (this.state === "open") await this.client.query("rollback");
    this.state = "over";
  }
}

function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (name === undefined && names.size < MOST_NAMED) {
    name = `w_${createHash("sha256").update(text).digest("base64url").slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}
