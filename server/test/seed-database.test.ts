import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, readConfig } from "../src/config.ts";
import { startEmbedded } from "../src/database/embedded/start-embedded.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { SeededAlready } from "../src/seed/loading.ts";
import type { Seeding } from "../src/seed/make-batches.ts";
import { seedDatabase } from "../src/seed/seed-database.ts";
import { asAdmin } from "./support/given-database.ts";

const quiet = { info() {}, warn() {}, error() {} };
const SEEDING: Seeding = { cases: 150, seed: 3, institution: DEMO_INSTITUTIONS[0], now: "2026-11-20T04:00:00.000Z" };
let folder: string;
let config: Config;

type Found = Readonly<{ cases: number; unforced: number; idle: number; databases: string[] }>;

/** What a server would find that starts now. */
async function found(): Promise<Found> {
  const postgres = await startEmbedded(folder, quiet);
  try {
    const own = new URL(postgres.adminUrl);
    own.pathname = "/respite";
    const sql = `select (select count(*)::int from deferral_case) as cases,
      (select count(*)::int from pg_class where relrowsecurity and not relforcerowsecurity) as unforced,
      (select count(*)::int from pg_trigger where tgenabled <> 'O') as idle,
      (select array_agg(datname::text order by datname) from pg_database where not datistemplate) as databases`;
    return (await asAdmin(sql, own.toString())).rows[0];
  } finally {
    await postgres.stop();
  }
}

const whole = (cases: number): Found => ({ cases, unforced: 0, idle: 0, databases: ["postgres", "respite"] });
const seed = (seeding: Seeding, tell = (_: number) => {}, little?: number) =>
  seedDatabase(config, quiet, seeding, tell, little);

describe("a seed into a database of our own that no server runs", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "respite-seed-"));
    const read = readConfig({ RESPITE_DATA: folder });
    if (!read.ok) throw new Error(read.error);
    config = read.value;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("fills a copy, which takes the place of the database", async () => {
    await seed(SEEDING);
    expect(await found()).toEqual(whole(150));
  }, 60_000);

  test("a second time is refused, and leaves nothing behind", async () => {
    await expect(seed(SEEDING)).rejects.toThrow(SeededAlready);
    expect(await found()).toEqual(whole(150));
  }, 60_000);

  test("leaves the database as it was when it breaks off half way", async () => {
    const broken = seed({ ...SEEDING, seed: 4 }, () => {
      throw new Error("broken off");
    });
    await expect(broken).rejects.toThrow("broken off");
    expect(await found()).toEqual(whole(150));
  }, 60_000);

  test("is one transaction where the database is too large to be copied", async () => {
    await seed({ ...SEEDING, seed: 5 }, () => {}, 0);
    expect(await found()).toEqual(whole(300));
  }, 60_000);

  test("a copy that a killed process left is dropped at the next start", async () => {
    const postgres = await startEmbedded(folder, quiet);
    for (const name of ["respite_copy", "respite_before"]) await asAdmin(`create database ${name}`, postgres.adminUrl);
    await postgres.stop();
    expect(await found()).toEqual(whole(300));
  }, 60_000);
});
