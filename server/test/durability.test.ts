import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROJECT } from "../src/config.ts";
import { freePort } from "../src/database/embedded/cluster-file.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { checkJournal } from "./durability/check-journal.ts";
import { type Honesty, JournallingClient } from "./durability/client.ts";
import { KillableServer } from "./durability/killable-server.ts";

let server: KillableServer;
let token: string;

beforeAll(async () => {
  execFileSync("node_modules/.bin/rolldown", ["-c", "rolldown.config.ts"], { cwd: join(PROJECT, "server") });
  server = new KillableServer(await freePort(), mkdtempSync(join(tmpdir(), "respite-durability-")));
  await server.start();
  const actor = findDemoActor("reviewer")?.actor;
  if (!actor) throw new Error("The demo has no reviewer.");
  const issuer = issuerUrl({ host: "127.0.0.1", port: server.port });
  token = await signToken(actor, {
    key: await issuerKey(server.dataDir),
    issuer,
    now: new Date().toISOString(),
    seconds: 3600,
  });
}, 300_000);

afterAll(async () => {
  await server.stop();
  rmSync(server.dataDir, { recursive: true, force: true });
}, 60_000);

/** Lets a client decide on four cases at once while server and PostgreSQL are killed at random moments. */
async function decideUnderFire(honesty: Honesty, kills: Readonly<{ postgres: number; server: number }>) {
  const client = new JournallingClient(server.port, token, honesty);
  const list = `{ cases(filter: { assigned: NOBODY, status: [SUBMITTED] }, orderBy: SUBMITTED_NEWEST, first: 4) { nodes { id version } } }`;
  const { cases } = await client.read<{ cases: { nodes: { id: string; version: number }[] } }>(list);
  const work = cases.nodes.map(({ id, version }) =>
    client.workOn(id, version).catch((error: unknown) => {
      // A client that does not wait for answers falls out of step with its case; an honest one never does.
      if (honesty === "honest") throw error;
    }),
  );
  const left = { ...kills };
  while (left.postgres + left.server > 0) {
    await sleep(100 + Math.random() * 500);
    if (Math.random() * (left.postgres + left.server) < left.postgres) {
      left.postgres -= 1;
      server.killPostgres();
      await sleep(1500); // readiness is told within two seconds; until then it may still speak of the killed one
    } else {
      left.server -= 1;
      await server.killServer();
      await server.start();
    }
    await server.ready();
  }
  await sleep(300);
  client.stopped = true;
  await Promise.all(work);
  return client.journal;
}

test("an acknowledged decision survives kill -9 of the server and of PostgreSQL: none lost, none doubled, none half done", async () => {
  const journal = await decideUnderFire("honest", { postgres: 16, server: 5 });
  expect(journal.length).toBeGreaterThan(50);
  expect(await checkJournal(server.dataDir, journal)).toEqual({ lost: 0, doubled: 0, halves: 0 });
}, 600_000);

test("the control: a client that takes decisions for acknowledged before the answer loses some, and is found out", async () => {
  const journal = await decideUnderFire("early", { postgres: 1, server: 3 });
  const { lost } = await checkJournal(server.dataDir, journal);
  expect(lost).toBeGreaterThan(0);
}, 300_000);
