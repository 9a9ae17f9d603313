import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { makeApp } from "../app.ts";
import type { Config } from "../config.ts";
import { graphqlSchema } from "../graphql/schema.ts";
import { makeMetrics } from "../http/metrics.ts";
import { keepRevocations } from "../identity/revocation/keep-revocations.ts";
import { revocationsIn } from "../identity/revocation/revocation-store.ts";
import { Revocations } from "../identity/revocation/revocations.ts";
import { keepSealing } from "../record/keep-sealing.ts";
import { recordKey } from "../record/record-key.ts";
import { closeSecrets } from "../webhook/close-secrets.ts";
import { openSecretBox } from "../webhook/secret-box.ts";
import { demoWhenEmpty } from "./demo-when-empty.ts";
import { jobsSoon } from "./jobs-soon.ts";
import { openStorage } from "./open-storage.ts";
import { explainListen } from "./refuse-taken.ts";
import type { Postgres } from "./start-postgres.ts";

const clock = () => new Date().toISOString();

const SECRETS_LOST =
  "Webhook endpoints are told nothing: no key opens their secrets. Put back the file webhook-secret that they were made with, or have the secrets renewed.";

/** What takes its time and needs no database. */
export const prepare = graphqlSchema;

/** Brings everything up on PostgreSQL and listens; `say` tells whoever waits what takes its time. @returns stops it all, the newest first */
export async function startServer(
  config: Config,
  postgres: Postgres,
  log: Logger,
  say: (progress: string) => void,
): Promise<() => Promise<void>> {
  const database = await openStorage(config, postgres);
  try {
    const secrets = openSecretBox(config.dataDir);
    const lost = await closeSecrets(database, secrets);
    if (lost > 0) log.error({ lost }, SECRETS_LOST);
    if (config.demo) await demoWhenEmpty(database, clock(), say);
    const metrics = makeMetrics();
    const revocations = new Revocations(revocationsIn(database));
    await revocations.refresh(clock());
    const app = await makeApp({ config, database, clock, log, metrics, revocations });
    await listen(app, config);
    const stopRevocations = keepRevocations(revocations, clock, (error) =>
      log.error({ err: error }, "Who is no longer believed could not be read; it is tried again."),
    );
    const report = (error: unknown) => log.error({ err: error }, "Events could not be sealed; they wait.");
    const stopSealing = keepSealing(database, recordKey(config.dataDir), clock, report);
    const stopJobs = jobsSoon({ database, clock, secrets, log }, metrics.ran);
    return async () => {
      await app.close();
      await stopRevocations();
      await stopJobs();
      await stopSealing(); // when nobody writes any more
      await database.close();
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(app: FastifyInstance, config: Config): Promise<void> {
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await app.close();
    throw explainListen(config, error as NodeJS.ErrnoException);
  }
}
