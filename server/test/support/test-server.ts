import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../../src/database/embedded/start-embedded.ts";
import { databaseUrl } from "./database-url.ts";

export type TestServer = Readonly<{ adminUrl: string; loginUrl: string; stop(): Promise<void> }>;

/** The server that TEST_DATABASE_URL names, as its administrator; PostgreSQL of our own where it names none. */
export const testServer = (url = process.env.TEST_DATABASE_URL): Promise<TestServer> => (url ? theirs(url) : ours());

async function ours(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "respite-test-"));
  const quiet = { info() {}, warn: console.warn, error: console.error, debug() {} };
  const postgres = await startEmbedded(folder, quiet as never, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: postgres.adminUrl, loginUrl: postgres.url, stop };
}

/** A login like ours: it owns its databases, may make roles, and is no superuser. */
async function theirs(adminUrl: string): Promise<TestServer> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`do $$ begin
    create role respite login createrole password 'respite';
  exception when duplicate_object then alter role respite login createrole password 'respite';
  end $$`);
  await admin.end();
  const login = new URL(databaseUrl(adminUrl, "postgres"));
  login.username = "respite";
  login.password = "respite";
  return { adminUrl, loginUrl: login.toString(), stop: async () => {} };
}
