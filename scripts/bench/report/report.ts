import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Memory } from "../measure/processes.ts";
import type { Measured } from "../measure/rounds.ts";
import type { Options } from "../options.ts";
import { PEERS, type Peer, type QueryName } from "../queries/query.ts";
import { type Ratio, TAIL_GOAL } from "./goals.ts";
import { MEMORY_GOAL } from "./soak.ts";
import { figure, table } from "./table.ts";

/** All that was measured. */
export type Report = Readonly<{
  options: Options;
  measured: readonly Measured[];
  ratios: readonly Ratio[];
  statements: Readonly<Partial<Record<QueryName, Readonly<Record<Peer, number>>>>>;
  peers: Readonly<Record<Peer, Readonly<{ startSeconds: number; memory: Memory; requests: number }>>>;
  /** Until our first answer where PostgreSQL has to start, too. */
  wholeStartSeconds: number;
  /** What was left out and why, and what pgbench says, in sentences. */
  notes: readonly string[];
}>;

/** First answer in at most so many seconds. */
const START_GOAL = 1;

export function writeJson(path: string, report: object): void {
  const machine = {
    cpus: cpus().length,
    model: cpus()[0]?.model ?? "",
    platform: process.platform,
    node: process.version,
  };
  writeFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), machine, ...report }, null, 2)}\n`);
}

/** The report as tables to read. */
export function show({ options, measured, ratios, statements, peers, wholeStartSeconds, notes }: Report): string {
  const figures = measured.map(({ query, connections, peer, median }) => [
    query,
    String(connections),
    peer,
    figure(median.requestsPerSecond),
    figure(median.p50),
    figure(median.p99),
    figure(median.serverCpu),
    figure(median.databaseCpu),
    figure(statements[query]?.[peer] ?? Number.NaN),
  ]);
  const head = ["query", "connections", "who", "requests/s", "p50 ms", "p99 ms", "server CPU ms", "database CPU ms"];
  const costs = PEERS.map((peer) => {
    const { startSeconds, memory, requests } = peers[peer];
    return [peer, figure(startSeconds), figure(memory.nowMb), figure(memory.mostMb), String(requests)];
  });
  return [
    `${options.cases} cases; medians of ${options.rounds} rounds of ${options.seconds} s; CPU and statements are per request.`,
    table([...head, "statements"], figures),
    "Ratios of requests per second (the goals are for 1 000 000 cases over 16 connections):",
    table(["query", "connections", "to", "ratio", "goal", ""], ratios.map(ratioRow)),
    table(["who", "first answer s", "memory MB", "at most MB", "requests"], costs),
    ...[...tails(measured), ...limits(peers.respite, wholeStartSeconds), ...notes].map((note) => `· ${note}`),
  ].join("\n\n");
}

const ratioRow = ({ query, connections, to, ratio, goal, met }: Ratio): string[] => [
  query,
  String(connections),
  to,
  ratio.toFixed(2),
  ...(goal === null ? ["", ""] : [`≥ ${goal}`, met ? "met" : "not met"]),
];

const verdict = (met: boolean) => (met ? "met" : "not met");

function tails(measured: readonly Measured[]): string[] {
  return measured
    .filter(({ peer, connections }) => peer === "respite" && connections === TAIL_GOAL.connections)
    .map(({ query, median: { p50, p99 } }) => {
      const goal = `goal ≤ ${TAIL_GOAL.times}: ${verdict(p99 <= TAIL_GOAL.times * p50)}`;
      return `${query}: p99 is ${(p99 / p50).toFixed(1)} × p50 over ${TAIL_GOAL.connections} connections (${goal}).`;
    });
}

function limits({ startSeconds, memory, requests }: Report["peers"]["respite"], wholeStartSeconds: number): string[] {
  const start = `First answer ${startSeconds.toFixed(2)} s after the start, ${wholeStartSeconds.toFixed(2)} s where PostgreSQL starts, too`;
  const fits = `${figure(memory.nowMb)} MB after ${requests} requests`;
  return [
    `${start} (goal ≤ ${START_GOAL} s: ${verdict(startSeconds <= START_GOAL)}).`,
    Number.isNaN(memory.nowMb)
      ? "Memory and CPU cannot be read on this system: they are read from /proc."
      : `${fits} (goal ≤ ${MEMORY_GOAL} MB after a million: ${verdict(memory.nowMb <= MEMORY_GOAL)}).`,
  ];
}
