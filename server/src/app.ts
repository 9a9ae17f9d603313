import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { identifyBy } from "./borrower/person-key.ts";
import { registerBundle } from "./bundle/register-bundle.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/open.ts";
import { registerEvidence } from "./evidence/register-evidence.ts";
import { cursorCodec } from "./graphql/cursor.ts";
import { registerGraphql } from "./graphql/register-graphql.ts";
import { type Metrics, makeMetrics } from "./http/metrics.ts";
import { makeGate } from "./http/overload/gate.ts";
import { registerHttp } from "./http/register-http.ts";
import { registerIdentity } from "./identity/register-identity.ts";
import { revocationsIn } from "./identity/revocation/revocation-store.ts";
import { Revocations } from "./identity/revocation/revocations.ts";
import { registerLetters } from "./notice/letter/register-letters.ts";
import { meetPeople } from "./person/meet-people.ts";
import { recordKey } from "./record/record-key.ts";
import { secretFile } from "./secret-file.ts";
import { openSecretBox } from "./webhook/secret-box.ts";

/** How long a request may take to arrive, ten megabytes of a document included; Fastify alone waits for ever. */
const ARRIVAL_MS = 60_000;

export type AppDeps = Readonly<{
  config: Config;
  database: Database;
  /** The time, RFC 3339 in UTC. */
  clock: () => string;
  log: FastifyBaseLogger;
  /** Counts what happens; one of its own unless somebody else counts there too. */
  metrics?: Metrics;
  /** Who is no longer believed; read from the database by whoever gives them. */
  revocations?: Revocations;
}>;

/** The server without side effects: it listens to nothing and reads no environment. Everything is on one origin. */
export async function makeApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, database, clock, log, metrics = makeMetrics() } = deps;
  const revocations = deps.revocations ?? new Revocations(revocationsIn(database));
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // A logger of its own for each request would cost each, and only a failure is ever logged: see answer-errors.ts.
    childLoggerFactory: (logger) => logger,
    bodyLimit: 64 * 1024,
    requestTimeout: ARRIVAL_MS,
    trustProxy: false,
  }) as unknown as FastifyInstance;
  await registerHttp(app, { config, database, metrics });
  const { met, settled } = meetPeople({ database, log });
  app.addHook("onClose", settled);
  const { actorOf, isRevoked } = await registerIdentity(app, { config, log, clock, met, revocations });
  const gate = makeGate(config, metrics);
  const cursors = cursorCodec(secretFile(config.dataDir, "cursor-secret"));
  const identify = identifyBy(secretFile(config.dataDir, "person-secret"));
  const secrets = openSecretBox(config.dataDir);
  await registerGraphql(app, {
    config,
    database,
    cursors,
    identify,
    secrets,
    clock,
    metrics,
    gate,
    actorOf,
    isRevoked,
  });
  await registerEvidence(app, { config, database, gate, clock, actorOf });
  await registerBundle(app, { database, key: recordKey(config.dataDir), gate, clock, actorOf });
  registerLetters(app, { database, gate, actorOf });
  return app;
}
