import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start/start-error.ts";
import { installedBinaries } from "./binaries.ts";
import { adminUrlOf, openCluster, urlOf } from "./cluster-file.ts";
import { initCluster } from "./init-cluster.ts";
import { launcher } from "./launch.ts";
import type { Log } from "./log.ts";
import { takeOwnership } from "./owner.ts";
import { provision } from "./provision.ts";
import { recover } from "./recover.ts";
import { type Plan, supervise } from "./supervise.ts";
import { unprivilegedUser } from "./unprivileged.ts";

/**
 * A running PostgreSQL of our own. `url` is for the login role `respite` (no superuser; it may make roles) and its
 * database `respite`; `adminUrl` for the superuser `postgres` and the database `postgres`.
 */
export type Embedded = Readonly<{ url: string; adminUrl: string; stop(): Promise<void>; pid: number }>;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "256MB",
  // A load writes its pages once, not again for every checkpoint that it forces.
  max_wal_size: "4GB",
  // Whoever works should find a clean page and room in the log: their writers come often enough for a load.
  wal_buffers: "64MB",
  wal_writer_delay: "20ms",
  bgwriter_delay: "20ms",
  bgwriter_lru_maxpages: "2000",
  bgwriter_lru_multiplier: "4",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  // What it adds to an error is the row, or the value, that was refused: somebody's name, or why they cannot pay.
  log_error_verbosity: "terse",
};

/**
 * Starts the PostgreSQL whose files lie in `<dataDir>/postgres`, making them at the first start. It listens on a free
 * port of 127.0.0.1 only, under passwords kept in `<dataDir>/database.json`; it writes to `<dataDir>/postgres.log`.
 * What a killed server left behind is put right.
 *
 * @param settings PostgreSQL settings besides ours, such as `fsync: "off"` for tests
 * @param onLaunch called while PostgreSQL starts: there is time for other work
 * @throws OwnedError when another process holds `dataDir`
 */
export async function startEmbedded(
  dataDir: string,
  log: Log,
  settings: Readonly<Record<string, string>> = {},
  onLaunch: () => void = () => {},
): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  const release = takeOwnership(folder);
  try {
    const data = join(folder, "postgres");
    const user = unprivilegedUser(data);
    const launch = launcher(installedBinaries(), user, folder);
    await recover(data, log);
    if (existsSync(data) && !existsSync(join(folder, "database.json"))) throw passwordsLost(folder);
    await initCluster(folder, await openCluster(folder), launch, user);
    const { cluster, postgres } = await superviseOnFreePort({ dataDir: folder, launch, log, onLaunch }, settings);
    await provision(cluster).catch(async (error) => {
      await postgres.stop();
      throw error;
    });
    return {
      url: urlOf(cluster),
      adminUrl: adminUrlOf(cluster),
      get pid() {
        return postgres.pid();
      },
      async stop() {
        await postgres.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** Between our look at a port and PostgreSQL's opening of it somebody else may take it; then another one is chosen. */
async function superviseOnFreePort(plan: Omit<Plan, "args">, settings: Readonly<Record<string, string>>) {
  for (let attempt = 1; ; attempt++) {
    const cluster = await openCluster(plan.dataDir);
    const args = Object.entries({ ...SETTINGS, port: String(cluster.port), ...settings });
    try {
      const postgres = await supervise({ ...plan, args: args.flatMap(([name, value]) => ["-c", `${name}=${value}`]) });
      return { cluster, postgres };
    } catch (error) {
      if (attempt === 3 || !(error as Error).message.includes("could not bind")) throw error;
    }
  }
}

function passwordsLost(folder: string): StartError {
  return new StartError(
    `${folder} holds a database but not its database.json with the passwords: put that file back, or set RESPITE_DATA to another folder.`,
  );
}
