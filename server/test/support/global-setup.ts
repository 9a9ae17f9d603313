import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../src/database/embedded/start-embedded.ts";
import { migrate } from "../../src/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    loginUrl: string;
  }
}

export const TEMPLATE = "respite_template";

/** One PostgreSQL for the whole run, and one migrated database that every test file clones. Durability is tested apart. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "respite-test-"));
  const quiet = { info() {}, warn: console.warn, error: console.error, debug() {} };
  const postgres = await startEmbedded(folder, quiet as never, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  });
  const admin = new pg.Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE} owner respite`);
  await migrate(databaseUrl(postgres.url, TEMPLATE));
  await admin.end();
  project.provide("adminUrl", postgres.adminUrl);
  project.provide("loginUrl", postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export function databaseUrl(url: string, database: string): string {
  const named = new URL(url);
  named.pathname = `/${database}`;
  return named.toString();
}
