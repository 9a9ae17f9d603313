import { join } from "node:path";
import pg from "pg";
import { adminUrlOf, knownCluster, urlOf } from "../../../server/src/database/embedded/cluster-file.ts";
import { isClosing, onClose } from "../closing.ts";
import { postmasterOf } from "./end-postgres.ts";

/** The seeded database: a superuser's connection for preparing, the login of the server for the peers. */
export type BenchDatabase = Readonly<{
  admin: pg.Client;
  url: string;
  port: number;
  /** Process id of PostgreSQL's first process. */
  pid: number;
  /** Where PostgreSQL writes its log. */
  logPath: string;
}>;

/** Connects to the embedded PostgreSQL of a data folder that a server runs. */
export async function openBenchDatabase(dataDir: string): Promise<BenchDatabase> {
  const cluster = knownCluster(dataDir);
  if (!cluster) throw new Error(`There is no database in ${dataDir}.`);
  const admin = new pg.Client({ connectionString: adminUrlOf(cluster, "respite") });
  admin.on("error", (error) => {
    if (!isClosing()) throw error;
  });
  await admin.connect();
  onClose(() => admin.end().catch(() => {}));
  const pid = postmasterOf(dataDir);
  if (pid === null) throw new Error(`No PostgreSQL runs on ${dataDir}.`);
  return { admin, url: urlOf(cluster), port: cluster.port, pid, logPath: join(dataDir, "postgres.log") };
}

/** Nothing of PostgreSQL's own housekeeping falls into a measurement: it is done before. */
export async function settle({ admin }: BenchDatabase): Promise<void> {
  await admin.query("alter system set autovacuum = off");
  await admin.query("select pg_reload_conf()");
  await admin.query("vacuum (analyze)");
  await admin.query("checkpoint");
}
