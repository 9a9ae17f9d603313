import { PgBoss } from "pg-boss";
import type { Database } from "../database/open.ts";
import type { JobDeps } from "./job.ts";

const JOBS_SCHEMA = "pgboss";

/** Its connections are its own, in its own role: two are plenty to say when to look. */
const CONNECTIONS = 2;

/** pg-boss on the same PostgreSQL; it makes its tables when they are not there yet. */
export async function openBoss({ url }: Pick<Database, "url">, log: JobDeps["log"]): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: JOBS_SCHEMA,
    createSchema: false,
    max: CONNECTIONS,
    application_name: "respite-jobs",
    options: "-c role=respite_jobs -c timezone=UTC",
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 600,
    schedule: false,
    registerInstance: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => log.warn({ err: error }, "The jobs' database did not answer; they try again."));
  return boss.start();
}
