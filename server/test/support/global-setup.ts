import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../src/database/migrate.ts";
import { databaseUrl } from "./database-url.ts";
import { testServer } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    loginUrl: string;
  }
}

export const TEMPLATE = "respite_template";

/** One PostgreSQL for the whole run, and one migrated database that every test file clones. Durability is tested apart. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, loginUrl, stop } = await testServer();
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE}`);
  await admin.query(`create database ${TEMPLATE} owner respite`);
  await migrate(databaseUrl(loginUrl, TEMPLATE));
  await admin.end();
  project.provide("adminUrl", adminUrl);
  project.provide("loginUrl", loginUrl);
  return stop;
}
