import pg from "pg";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type Tenancy, TenantQuery } from "../src/database/tenant-query.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, PARTNER } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";

const api = givenApi();
const HEYUAN_READS: Tenancy = { role: "respite_app", institutionId: HEYUAN };
const HARBOR_READS: Tenancy = { role: "respite_app", institutionId: HARBOR };
const PLATFORM_READS: Tenancy = { role: "respite_platform", institutionId: "" };

beforeAll(async () => {
  await givenCase(api, { as: PARTNER, name: "金丝雀" });
  await givenCase(api, { as: HARBOR_PARTNER, currency: "USD", name: "Canary Harbor" });
});

/** One connection of its own: whatever is left behind on it, the next statement meets. */
async function oneConnection(options: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: api.database().url, ...options });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

type Statement = Readonly<{ name?: string; text: string; values: unknown[] }>;

/** As the pool sends it, but on this connection, which an error does not end. */
const sendAs = (client: pg.Client, tenancy: Tenancy, statement: Statement): Promise<Record<string, unknown>[]> =>
  new Promise((resolve, reject) => {
    const query = new TenantQuery(statement, tenancy) as unknown as pg.QueryConfig;
    client.query(query, (error: Error | null, result) => (error ? reject(error) : resolve(result.rows)));
  });

const NAMES = { name: "names", text: "select name from borrower", values: [] };
const namesOf = async (on: pg.Client, tenancy: Tenancy) => (await sendAs(on, tenancy, NAMES)).map(({ name }) => name);

describe("on one connection", () => {
  test("institutions take turns with one prepared statement, and each gets its own rows", async () => {
    const client = await oneConnection();
    const own = [["金丝雀"], ["Canary Harbor"], ["Canary Harbor", "金丝雀"]];
    for (let turn = 0; turn < 60; turn += 1) {
      const tenancy = [HEYUAN_READS, HARBOR_READS, PLATFORM_READS][turn % 3] as Tenancy;
      expect((await namesOf(client, tenancy)).sort()).toEqual(own[turn % 3]);
    }
  });

  test("an empty institution that comes first sees nothing, and spoils nothing for those who follow", async () => {
    const client = await oneConnection();
    await expect(namesOf(client, { role: "respite_app", institutionId: "" })).rejects.toMatchObject({ code: "22P02" });
    for (let i = 0; i < 12; i += 1) expect(await namesOf(client, HARBOR_READS)).toEqual(["Canary Harbor"]);
  });

  test("a statement that fails leaves neither role nor institution behind", async () => {
    const client = await oneConnection();
    const fails = { text: "select 1 / (count(*) - 1)::int from borrower", values: [] };
    await expect(sendAs(client, HEYUAN_READS, fails)).rejects.toMatchObject({ code: "22012" });
    expect(await namesOf(client, HARBOR_READS)).toEqual(["Canary Harbor"]);
    const { rows } = await client.query("select current_user as name, current_setting('app.institution', true) as own");
    expect(rows).toEqual([{ name: "respite", own: "" }]);
  });

  test("a statement without role and institution sees no row of anybody", async () => {
    const client = await oneConnection();
    await namesOf(client, HEYUAN_READS);
    await expect(client.query("select * from borrower").then(({ rows }) => rows)).resolves.toEqual([]);
  });

  test("a statement that could not even be parsed at first is parsed the next time", async () => {
    const client = await oneConnection({ statement_timeout: 150 });
    const locked = new pg.Client({ connectionString: api.database().adminUrl });
    await locked.connect();
    await locked.query("begin; lock table borrower in access exclusive mode");
    await expect(namesOf(client, HARBOR_READS)).rejects.toMatchObject({ code: "57014" });
    await locked.end();
    expect(await namesOf(client, HARBOR_READS)).toEqual(["Canary Harbor"]);
  });

  test("a role that is not ours is refused, and the connection serves on", async () => {
    const client = await oneConnection();
    const stranger = { role: "postgres", institutionId: HEYUAN } as unknown as Tenancy;
    await expect(namesOf(client, stranger)).rejects.toMatchObject({ code: "42501" });
    expect(await namesOf(client, HARBOR_READS)).toEqual(["Canary Harbor"]);
  });

  test("context and statement arrive in one message: one round trip, one transaction", async () => {
    const client = await oneConnection();
    await namesOf(client, HARBOR_READS);
    const { connection } = client as unknown as { connection: { sync(): void } };
    const sync = vi.spyOn(connection, "sync");
    const text = "select current_setting('app.institution') as own, current_user as name";
    const rows = await sendAs(client, HARBOR_READS, { name: "where_am_i", text, values: [] });
    expect(rows).toEqual([{ own: HARBOR, name: "respite_app" }]);
    expect(sync).toHaveBeenCalledOnce();
  });
});
