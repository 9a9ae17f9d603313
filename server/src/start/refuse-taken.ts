import { createServer } from "node:net";
import type { Config } from "../config.ts";
import { ownerOf } from "../database/embedded/owner.ts";
import { StartError } from "./start-error.ts";

/** Looks before anything is started: is the data folder free, and the port? @throws StartError */
export async function refuseTaken(config: Config): Promise<void> {
  const owner = config.databaseUrl ? null : ownerOf(config.dataDir);
  if (owner !== null) {
    throw new StartError(
      `${config.dataDir} is in use by the Respite server with process id ${owner}: use that one, stop it (kill ${owner}), or set RESPITE_DATA to another folder and PORT to another port.`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => reject(explainListen(config, error)));
    server.listen(config.port, config.host, () => server.close(() => resolve()));
  });
}

/** Why the server cannot listen, in a sentence. */
export function explainListen({ port, host }: Config, error: NodeJS.ErrnoException): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new StartError(`Port ${port} of ${host} is in use: stop what listens there, or set PORT to another port.`);
    case "EACCES":
      return new StartError(`Port ${port} is not yours to open: set PORT to a port from 1024 up.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartError(`${host} is not an address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`);
    default:
      return error;
  }
}
