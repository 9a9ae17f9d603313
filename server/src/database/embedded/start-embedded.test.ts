import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { startOf } from "./processes.ts";
import { startEmbedded } from "./start-embedded.ts";

const quiet = { info() {}, warn() {}, error() {} };
let folder: string;
let holder: ChildProcess;
let postgres: { url: string; adminUrl: string; pid: number };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "respite-embedded-"));
  await hold();
  await query(postgres.url, "create table kept (number int)");
}, 60_000);
afterEach(async () => {
  if (holder.exitCode !== null || holder.signalCode !== null) await hold();
});
afterAll(async () => {
  holder.kill("SIGTERM");
  await once(holder, "exit");
  rmSync(folder, { recursive: true });
});

async function hold(): Promise<void> {
  holder = spawn(process.execPath, [join(import.meta.dirname, "hold-for-test.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(holder.stdout as NodeJS.ReadableStream, "data");
  postgres = JSON.parse(String(line));
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, "exit");
}

const kept = (url: string) => query(url, "select number from kept order by number desc limit 1");

test("what PostgreSQL logs of an error repeats no row", async () => {
  await query(postgres.url, "create table person (name text check (name <> '隐名氏甲'))");
  await expect(query(postgres.url, "insert into person select chr(38544) || '名氏甲'")).rejects.toThrow(
    "person_name_check",
  );
  const log = readFileSync(join(folder, "postgres.log"), "utf8");
  expect(log).toContain("person_name_check");
  expect(log).not.toContain("隐名氏甲");
});

test("the server's own role is no superuser and passes no row-level security, but may make roles", async () => {
  const rows = await query(
    postgres.url,
    "select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user",
  );
  expect(rows).toEqual([
    { rolname: "respite", rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: true },
  ]);
});

test("it answers on the loopback address only, to nobody without a password, and forgets nothing it has acknowledged", async () => {
  const rows = await query(
    postgres.adminUrl,
    `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as commit`,
  );
  expect(rows).toEqual([{ listen: "127.0.0.1", fsync: "on", commit: "on" }]);
  const stranger = postgres.url.replace(/:[^:@/]+@/, ":guess@");
  await expect(query(stranger, "select 1")).rejects.toMatchObject({ code: "28P01" });
});

test("a second start on the same folder says which process holds it", async () => {
  await expect(startEmbedded(folder, quiet)).rejects.toThrow(`process id ${holder.pid}`);
});

test("after a clean stop PostgreSQL is gone and the data are there", async () => {
  await query(postgres.url, "insert into kept values (1)");
  await kill(holder, "SIGTERM");
  expect(startOf(postgres.pid)).toBeNull();
  const again = await startEmbedded(folder, quiet);
  expect(await kept(again.url)).toEqual([{ number: 1 }]);
  await again.stop();
});

test("after kill -9 of the server the PostgreSQL it left is put right, and what was committed is there", async () => {
  await query(postgres.url, "insert into kept values (2)");
  await kill(holder, "SIGKILL");
  expect(startOf(postgres.pid)).not.toBeNull();
  const again = await startEmbedded(folder, quiet);
  expect(startOf(postgres.pid)).toBeNull();
  expect(await kept(again.url)).toEqual([{ number: 2 }]);
  await again.stop();
});

test("after kill -9 of both, what was committed is there", async () => {
  await query(postgres.url, "insert into kept values (3)");
  process.kill(postgres.pid, "SIGKILL");
  await kill(holder, "SIGKILL");
  const again = await startEmbedded(folder, quiet);
  expect(await kept(again.url)).toEqual([{ number: 3 }]);
  await again.stop();
});

test("after kill -9 of PostgreSQL alone, the server brings it back", async () => {
  await query(postgres.url, "insert into kept values (4)");
  process.kill(postgres.pid, "SIGKILL");
  const deadline = Date.now() + 15_000;
  for (;;) {
    const rows = await kept(postgres.url).catch(() => null);
    if (rows) return expect(rows).toEqual([{ number: 4 }]);
    if (Date.now() > deadline) throw new Error("PostgreSQL is not back after fifteen seconds.");
    await sleep(50);
  }
});
