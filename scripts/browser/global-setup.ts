import { startRespite } from "../server/start-respite.ts";

/** Starts one server with the demo for all browser tests; they read its address from RESPITE_ORIGIN (and CHROMIUM). */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startRespite();
  process.env.RESPITE_ORIGIN = server.origin;
  process.env.RESPITE_DATA = server.dataDir;
  process.env.PORT = String(server.port);
  return async () => {
    const code = await server.stop();
    if (code !== 0) throw new Error(`The server ended with code ${code}:\n${server.output()}`);
  };
}
