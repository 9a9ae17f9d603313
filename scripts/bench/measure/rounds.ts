import { makeReady } from "../database/deciding.ts";
import type { Options } from "../options.ts";
import { PEERS, type Peer, type Query } from "../queries/query.ts";
import type { Stage } from "../stage.ts";
import { type Cell, measureCell } from "./cell.ts";
import { median } from "./statistics.ts";

/** All rounds of one question to one peer over so many connections, and their medians. */
export type Measured = Readonly<{
  query: Query["name"];
  connections: number;
  peer: Peer;
  median: Cell;
  rounds: readonly Cell[];
}>;

/** Before a query is measured, so that what Node compiles on the way is compiled: that takes requests rather than time. */
const WARM_UP = { connections: 16, seconds: 3, requests: 3000, times: 8 } as const;

/** Measures one question: in every round each peer in turn, and another one first each time. */
export async function measureQuery(stage: Stage, query: Query, options: Options): Promise<Measured[]> {
  const { connections, rounds, seconds } = options;
  const cell = async (peer: Peer, over: number, lasting: number) => {
    const deciding = query.name === "decide" ? await makeReady(stage.database, stage.actor, stage.since) : [];
    const variables = query.variables(peer, stage.samples, deciding);
    return measureCell({ ...stage, seconds: lasting }, peer, stage.peers[peer], query, variables, over);
  };
  for (const peer of PEERS) await warmUp(() => cell(peer, WARM_UP.connections, WARM_UP.seconds));
  const cells = new Map<string, Cell[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const over of connections) {
      for (const peer of rotated(PEERS, round)) {
        const key = `${over} ${peer}`;
        cells.set(key, [...(cells.get(key) ?? []), await cell(peer, over, seconds)]);
      }
    }
  }
  return connections.flatMap((over) =>
    PEERS.map((peer) => {
      const all = cells.get(`${over} ${peer}`) ?? [];
      return { query: query.name, connections: over, peer, median: medianCell(all), rounds: all };
    }),
  );
}

/** Until there were requests enough; on a machine that has no time for so many, until it was tried often enough. */
export async function warmUp(cell: () => Promise<Cell>): Promise<void> {
  for (let times = 0, requests = 0; times < WARM_UP.times && requests < WARM_UP.requests; times += 1)
    requests += (await cell()).requests;
}

const rotated = <T>(items: readonly T[], by: number): T[] => {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};

function medianCell(cells: readonly Cell[]): Cell {
  const of = (name: keyof Cell) => median(cells.map((cell) => cell[name]));
  return {
    requests: of("requests"),
    requestsPerSecond: of("requestsPerSecond"),
    p50: of("p50"),
    p99: of("p99"),
    serverCpu: of("serverCpu"),
    databaseCpu: of("databaseCpu"),
  };
}
