import { randomBytes, randomInt } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Where the embedded database listens (on 127.0.0.1) and its two passwords. Kept from one start to the next. */
export type Cluster = Readonly<{ port: number; adminPassword: string; password: string }>;

const fileIn = (dataDir: string) => join(dataDir, "database.json");

/** The cluster's file in `dataDir`, made when there is none; with another port when its own is taken. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const known = knownCluster(dataDir);
  if (known && (await isFree(known.port))) return known;
  return saveCluster(dataDir, {
    port: await freePort(),
    adminPassword: known?.adminPassword ?? randomBytes(24).toString("base64url"),
    password: known?.password ?? randomBytes(24).toString("base64url"),
  });
}

/** The cluster of a data folder that some process already runs, or null. */
export function knownCluster(dataDir: string): Cluster | null {
  const path = fileIn(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Cluster) : null;
}

/** The connection string of the login role `respite`: no superuser, owner of the database `respite`. */
export const urlOf = (cluster: Cluster) => `postgresql://respite:${cluster.password}@127.0.0.1:${cluster.port}/respite`;

/** The connection string of the cluster's superuser, for setting up and for tests. */
export const adminUrlOf = (cluster: Cluster, database = "postgres") =>
  `postgresql://postgres:${cluster.adminPassword}@127.0.0.1:${cluster.port}/${database}`;

function saveCluster(dataDir: string, cluster: Cluster): Cluster {
  const path = fileIn(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(cluster), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return cluster;
}

/**
 * A port of 127.0.0.1 nobody listens on, below those that systems give to outgoing connections: such a one could be
 * taken by chance while we are stopped.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
