import type { BenchDatabase } from "../database/database.ts";
import type { LoadThread } from "../load/load.ts";
import type { Running } from "../peers/peer-process.ts";
import { bodyOf, pathOf } from "../queries/ask.ts";
import type { Peer, Query } from "../queries/query.ts";
import { cpuSeconds, familyCpuSeconds } from "./processes.ts";

/** One measurement of one question to one peer. Times in milliseconds; CPU is per request. */
export type Cell = Readonly<{
  requests: number;
  requestsPerSecond: number;
  p50: number;
  p99: number;
  serverCpu: number;
  databaseCpu: number;
}>;

/** What a measurement needs besides what it measures. */
export type Meter = Readonly<{ thread: LoadThread; database: BenchDatabase; seconds: number }>;

/** Sends load for a while and says what it came to. */
export async function measureCell(
  { thread, database, seconds }: Meter,
  peer: Peer,
  { port, headers, pid }: Running,
  query: Query,
  variables: readonly object[],
  connections: number,
): Promise<Cell> {
  const bodies = variables.map((each) => bodyOf(peer, query, each));
  const once = query.name === "decide";
  const [server, backends] = [cpuSeconds(pid), familyCpuSeconds(database.pid)];
  const load = { port, path: pathOf(peer, query), headers, bodies, connections, seconds, once };
  const outcome = await thread.run(load).catch((error: Error) => {
    throw new Error(`${peer} failed at ${query.name}: ${error.message}`);
  });
  const perRequest = (before: number, after: number) => ((after - before) * 1000) / outcome.requests;
  return {
    requests: outcome.requests,
    requestsPerSecond: outcome.requests / outcome.seconds,
    p50: outcome.p50,
    p99: outcome.p99,
    serverCpu: perRequest(server, cpuSeconds(pid)),
    databaseCpu: perRequest(backends, familyCpuSeconds(database.pid)),
  };
}
