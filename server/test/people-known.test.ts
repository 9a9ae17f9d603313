import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeApp } from "../src/app.ts";
import type { Config } from "../src/config.ts";
import type { Actor } from "../src/identity/actor.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { meetPeople } from "../src/person/meet-people.ts";
import { AUDITOR, EDITOR, HARBOR, HEYUAN, LIN, MAYA, PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { Browser } from "./support/browser.ts";
import { CONFIG, givenApi } from "./support/given-api.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const dataDir = mkdtempSync(join(tmpdir(), "respite-people-"));
const config: Config = { ...CONFIG, demo: true, dataDir };
let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  app = await makeApp({ config, database: api.database(), clock: () => api.now, log: pino({ level: "silent" }) });
  origin = await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends a token of somebody along, of which nobody has heard before. */
async function send(actor: Actor): Promise<unknown> {
  const terms = { key: await issuerKey(dataDir), issuer: issuerUrl(config), now: api.now };
  const token = await signToken(actor, { ...terms, seconds: 300 + Math.floor(Math.random() * 100_000) });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ viewer { name } }" });
  return (await fetch(`${origin}/graphql`, { method: "POST", headers, body })).json();
}

const rowsOf = ({ id }: Pick<Actor, "id">) =>
  look(
    api,
    `select institution_id as "institutionId", name, role, last_seen_on::text as "lastSeenOn" from person
     where id = $1 order by institution_id`,
    [id],
  );
const expectRows = (of: Pick<Actor, "id">, rows: readonly object[]) =>
  vi.waitFor(async () => expect(await rowsOf(of)).toEqual(rows), { timeout: 10_000, interval: 50 });
const rui = { institutionId: HEYUAN, name: "Rui", role: "REVIEWER", lastSeenOn: "2026-03-05" };

describe("somebody who decides", () => {
  test("is known by name once a token of theirs was verified, with the day, as their institution counts days", async () => {
    await send(RUI);
    await expectRows(RUI, [rui]);
    await send(MAYA);
    await expectRows(MAYA, [{ institutionId: HARBOR, name: "Maya", role: "REVIEWER", lastSeenOn: "2026-03-04" }]);
  });

  test("is called as their token says, from the next one on", async () => {
    await send({ ...LIN, name: "Lin" });
    await send({ ...LIN, name: "Lin Yue", role: "SENIOR_REVIEWER" });
    await expectRows(LIN, [{ ...rui, name: "Lin Yue", role: "SENIOR_REVIEWER" }]);
  });

  test("is known from signing in to the console", async () => {
    const browser = new Browser();
    const page = await browser.follow(`${origin}/auth/login?as=senior%40HARBOR&return_to=/auth/session`);
    const { actor } = (await page.json()) as { actor: Actor };
    expect(actor.role).toBe("SENIOR_REVIEWER");
    await expectRows(actor, [
      { ...rui, institutionId: HARBOR, name: "Grace Whitfield", role: actor.role, lastSeenOn: "2026-03-04" },
    ]);
  });

  test("for the platform is known in every institution, for they decide in each", async () => {
    await send(PLATFORM);
    const row = { ...rui, name: "Platform", role: "PLATFORM_REVIEWER" };
    await expectRows(PLATFORM, [row, { ...row, institutionId: HARBOR, lastSeenOn: "2026-03-04" }]);
  });
});

test("of nobody else is a name kept, nor of anybody in an institution that is not there", async () => {
  const stranger = { ...LIN, id: crypto.randomUUID(), institutionId: crypto.randomUUID() };
  for (const actor of [AUDITOR, EDITOR, PARTNER, stranger]) {
    expect(await send(actor)).toMatchObject({ data: { viewer: { name: actor.name } } });
  }
  const last = { ...RUI, id: crypto.randomUUID() };
  await send(last);
  await expectRows(last, [rui]); // they are written one after the other
  for (const actor of [AUDITOR, EDITOR, PARTNER, stranger]) expect(await rowsOf(actor)).toEqual([]);
});

describe("being heard of", () => {
  const person = { ...RUI, id: crypto.randomUUID() };
  const warned: unknown[] = [];
  const log = { warn: (...said: unknown[]) => void warned.push(said) };

  test("writes once a day, however often, and again the next day", async () => {
    const { met, settled } = meetPeople({ database: api.database(), log });
    const spy = vi.spyOn(api.database().pool, "query");
    for (let i = 0; i < 100; i += 1) met(person, api.now);
    await settled();
    expect(spy).toHaveBeenCalledTimes(1);
    met(person, "2026-03-06T02:00:00.000Z");
    await settled();
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockRestore();
    expect(await rowsOf(person)).toEqual([{ ...rui, lastSeenOn: "2026-03-06" }]);
  });

  test("on a server whose clock is behind changes nothing of what was told later", async () => {
    const { met, settled } = meetPeople({ database: api.database(), log });
    met({ ...person, name: "An earlier name" }, "2026-03-05T02:00:00.000Z");
    await settled();
    expect(await rowsOf(person)).toEqual([{ ...rui, lastSeenOn: "2026-03-06" }]);
  });

  test("fails no request while the database is away, names nobody in the log, and is made good the next time", async () => {
    const other = { ...RUI, id: crypto.randomUUID(), name: "Canary" };
    const { met, settled } = meetPeople({ database: api.database(), log });
    const gone = vi.spyOn(api.database().pool, "query").mockImplementation(() => {
      throw new Error("The connection was lost.");
    });
    met(other, api.now);
    await settled();
    gone.mockRestore();
    expect(JSON.stringify(warned)).toContain("The connection was lost.");
    expect(JSON.stringify(warned)).not.toContain("Canary");
    met(other, api.now);
    await settled();
    expect(await rowsOf(other)).toEqual([{ ...rui, name: "Canary" }]);
  });

  test("by a name that hides what it says keeps nothing", async () => {
    const { met, settled } = meetPeople({ database: api.database(), log });
    const turned = { ...RUI, id: crypto.randomUUID(), name: "Rui\u202e" };
    met(turned, api.now);
    await settled();
    expect(await rowsOf(turned)).toEqual([]);
  });
});
