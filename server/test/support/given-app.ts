import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import { makeApp } from "../../src/app.ts";
import type { Config } from "../../src/config.ts";
import { CONFIG } from "./given-api.ts";
import { givenDatabase, type TestDatabase } from "./given-database.ts";

export type TestApp = Readonly<{ app: FastifyInstance; database: TestDatabase; config: Config }>;

/** The whole server, on a database of its own, asked without a port. */
export function givenApp(options: Partial<Config> = {}, log = pino({ level: "silent" })): () => TestApp {
  const database = givenDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), "respite-app-"));
  const config: Config = { ...CONFIG, demo: true, dataDir, ...options };
  let app: FastifyInstance;
  beforeAll(async () => {
    const clock = () => new Date().toISOString();
    app = await makeApp({ config, database: database(), clock, log });
    await app.ready();
  });
  afterAll(async () => {
    await app?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return () => ({ app, database: database(), config });
}
