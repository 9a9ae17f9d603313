import { afterEach, describe, expect, test } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { closeSecrets } from "../src/webhook/close-secrets.ts";
import { secretBox } from "../src/webhook/secret-box.ts";
import { HARBOR, SENIOR } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenListener, verifyWebhook } from "./support/given-listener.ts";

const api = givenApi();
const listener = givenListener(api);
const admin = (text: string, values: unknown[] = []) => asAdmin(text, api.database().adminUrl, values);
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";
const rowOf = async (id: string) =>
  (await admin("select * from webhook_endpoint where id = $1", [uuid(id)])).rows[0] ?? expect.fail("no row");
const rotate = async (endpointId: string) =>
  (await api.command("webhookRotateSecret", { endpointId }, SENIOR, "secret")).secret as string;
const first = () => listener.receiver().received[0] ?? expect.fail("nothing came");

/** As a version wrote it that did not close secrets. */
async function givenClear(id: string, secret: string, former: string | null = null): Promise<void> {
  const names = ["webhook_endpoint_secret_closed", "webhook_endpoint_former_secret_closed"];
  for (const name of names) await admin(`alter table webhook_endpoint drop constraint ${name}`);
  await admin("update webhook_endpoint set secret = $2, former_secret = $3 where id = $1", [uuid(id), secret, former]);
  for (const [i, column] of ["secret", "former_secret"].entries()) {
    await admin(`alter table webhook_endpoint add constraint ${names[i]}
      check (${column} not like 'whsec!_%' escape '!') not valid`);
  }
}

afterEach(() => admin("delete from webhook_delivery; delete from webhook_endpoint"));

describe("the secrets of endpoints", () => {
  test("stand nowhere in the database in clear: not as they are made, not as they are renewed", async () => {
    const { secret, endpoint } = await listener.heard();
    const renewed = await rotate(endpoint.id);
    const { rows } = await admin("select table_name from information_schema.tables where table_schema = 'public'");
    expect(rows.length).toBeGreaterThan(30);
    for (const { table_name: name } of rows) {
      const { rows: found } = await admin(
        `select t::text from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [secret.slice(6), renewed.slice(6)],
      );
      expect([name, found]).toEqual([name, []]);
    }
    const row = await rowOf(endpoint.id);
    expect(
      [row.secret, row.former_secret].map((text) =>
        secrets.open({ institutionId: row.institution_id, id: row.id }, text),
      ),
    ).toEqual([renewed, secret]);
  });

  test("cannot even be written in clear", async () => {
    const { endpoint } = await listener.heard();
    for (const column of ["secret", "former_secret"]) {
      const write = admin(`update webhook_endpoint set ${column} = 'whsec_AAAA' where id = '${uuid(endpoint.id)}'`);
      await expect(write).rejects.toThrow("_closed");
    }
  });

  test("sign, the former one beside the new one for a day", async () => {
    const { secret, endpoint } = await listener.heard();
    const renewed = await rotate(endpoint.id);
    await givenCase(api);
    await listener.deliver();
    const { headers, body } = first();
    for (const each of [secret, renewed]) expect(() => verifyWebhook(each, headers, body)).not.toThrow();
  });

  test("do not open in the row of another endpoint, which then is told nothing", async () => {
    const own = await listener.heard();
    const { endpoint: other } = await listener.heard({ ...SENIOR, institutionId: HARBOR });
    const { secret } = await rowOf(other.id);
    await admin("update webhook_endpoint set secret = $2 where id = $1", [uuid(own.endpoint.id), secret]);
    await givenCase(api);
    expect(await listener.deliver()).toBe(0);
    expect(listener.receiver().received).toEqual([]);
    expect(await closeSecrets(api.database(), secrets)).toBe(1);
    const renewed = await rotate(own.endpoint.id);
    await listener.deliver();
    expect(first().headers["webhook-signature"]?.split(" ")).toHaveLength(1);
    expect(() => verifyWebhook(renewed, first().headers, first().body)).not.toThrow();
  });
});

describe("what an older version left in clear", () => {
  test("is closed as the server starts, and goes on signing", async () => {
    const { endpoint, secret } = await listener.heard();
    const former = await rotate(endpoint.id);
    await givenClear(endpoint.id, secret, former);
    expect(await closeSecrets(api.database(), secrets)).toBe(0);
    const row = await rowOf(endpoint.id);
    expect(`${row.secret} ${row.former_secret}`).toMatch(/^closed1\.\S+ closed1\.\S+$/);
    await givenCase(api);
    await listener.deliver();
    for (const each of [secret, former]) expect(() => verifyWebhook(each, first().headers, first().body)).not.toThrow();
    expect(await closeSecrets(api.database(), secrets)).toBe(0);
    expect(await rowOf(endpoint.id)).toMatchObject({ secret: row.secret, former_secret: row.former_secret });
  });

  test("and so is what the former key closed: after that it is needed no more", async () => {
    const { endpoint, secret } = await listener.heard();
    const [former, next] = [Buffer.alloc(32, 9), Buffer.alloc(32, 10)];
    expect(await closeSecrets(api.database(), secretBox(next))).toBe(1);
    expect(await closeSecrets(api.database(), secretBox(next, [former]))).toBe(0);
    const row = await rowOf(endpoint.id);
    expect(secretBox(next).open({ institutionId: row.institution_id, id: row.id }, row.secret)).toBe(secret);
  });
});
