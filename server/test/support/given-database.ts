import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Database, openDatabase } from "../../src/database/open.ts";
import { databaseUrl } from "./database-url.ts";
import { TEMPLATE } from "./global-setup.ts";

export type TestDatabase = Database & Readonly<{ url: string; adminUrl: string }>;

/** A database of its own for this test file, cloned from the migrated template; gone when the file is done. */
export function givenDatabase(): () => TestDatabase {
  const name = `test_${randomBytes(6).toString("hex")}`;
  let database: TestDatabase;
  beforeAll(async () => {
    await asAdmin(`create database ${name} template ${TEMPLATE} owner respite`);
    const url = databaseUrl(inject("loginUrl"), name);
    database = { ...(await openDatabase(url)), url, adminUrl: databaseUrl(inject("adminUrl"), name) };
  });
  afterAll(async () => {
    await database?.close();
    await asAdmin(`drop database if exists ${name} with (force)`);
  });
  return () => database;
}

/** Runs SQL as the superuser: to look behind row-level security, or to switch a layer off. */
export async function asAdmin(text: string, url = inject("adminUrl"), values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
