import type { Measured } from "../measure/rounds.ts";
import type { Peer, Query } from "../queries/query.ts";

/** Our requests per second to a peer's, and what is aimed at; `goal` is null where nothing is. */
export type Ratio = Readonly<{
  query: Query["name"];
  connections: number;
  to: Exclude<Peer, "respite">;
  ratio: number;
  goal: number | null;
  met: boolean | null;
}>;

/** The goals are for so many connections (and for a million cases). */
const AIMED_AT = 16;

/** p99 over 64 connections is at most so many times p50. */
export const TAIL_GOAL = { connections: 64, times: 4 } as const;

/** Every ratio of one query, with the goal where there is one. */
export function ratiosOf(query: Query, measured: readonly Measured[]): Ratio[] {
  return measured
    .filter(({ peer }) => peer === "respite")
    .flatMap((ours) =>
      (["postgraphile", "raw"] as const).map((to) => {
        const theirs = measured.find(({ peer, connections }) => peer === to && connections === ours.connections);
        const ratio = ours.median.requestsPerSecond / (theirs?.median.requestsPerSecond ?? Number.NaN);
        const goal = ours.connections === AIMED_AT ? (query.goal[to] ?? null) : null;
        const { connections } = ours;
        return { query: query.name, connections, to, ratio, goal, met: goal === null ? null : ratio >= goal };
      }),
    );
}
