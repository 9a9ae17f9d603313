import { existsSync } from "node:fs";
import { connect } from "node:net";
import { type Config, readConfig } from "../../server/src/config.ts";
import { installedBinaries } from "../../server/src/database/embedded/binaries.ts";
import { ownerOf } from "../../server/src/database/embedded/owner.ts";
import { refuseTaken } from "../../server/src/start/refuse-taken.ts";
import { at } from "../root.ts";
import { findChromium } from "../test/find-chromium.ts";

/** One thing looked at. */
export type Finding = Readonly<{ well: boolean; says: string }>;

const well = (says: string): Finding => ({ well: true, says });
const ill = (says: string): Finding => ({ well: false, says });

/** Everything a start and a test run need, looked at without changing anything. */
export async function inspect(env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const config = readConfig(env);
  const chromium = findChromium(env);
  return [
    well(`Node ${process.version} on ${process.platform} ${process.arch}.`),
    existsSync(at("server/dist/main.js")) && existsSync(at("console/dist/index.html"))
      ? well("Server and console are built.")
      : well("Server and console are not built yet: npm start does it."),
    ...(config.ok
      ? [well("The variables make sense."), await database(config.value), await port(config.value)]
      : [ill(config.error)]),
    chromium
      ? well(`The browser tests use ${chromium}.`)
      : ill("There is no Chromium for the browser tests: install one, or set CHROMIUM to one."),
  ];
}

async function database(config: Config): Promise<Finding> {
  if (config.databaseUrl) {
    const { hostname, port } = new URL(config.databaseUrl);
    return (await answers(hostname, Number(port || 5432)))
      ? well(`PostgreSQL of DATABASE_URL answers at ${hostname}.`)
      : ill(`Nothing answers at ${hostname}:${port || 5432}: start PostgreSQL there, or leave DATABASE_URL out.`);
  }
  try {
    const { version } = installedBinaries();
    const owner = ownerOf(config.dataDir);
    const held = owner === null ? "nobody uses it now" : `the server with process id ${owner} uses it`;
    return well(`The bundled PostgreSQL is ${version}; its data lies in ${config.dataDir}; ${held}.`);
  } catch (error) {
    return ill((error as Error).message);
  }
}

async function port(config: Config): Promise<Finding> {
  if (ownerOf(config.dataDir) !== null) return well("The server is running.");
  return refuseTaken(config).then(
    () => well(`Port ${config.port} of ${config.host} is free.`),
    (error: Error) => ill(error.message),
  );
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 3000 });
    const done = (result: boolean) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", done(true)).once("error", done(false)).once("timeout", done(false));
  });
}
