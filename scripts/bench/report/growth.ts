import type { QueryName } from "../queries/query.ts";
import { figure, table } from "./table.ts";

/** What one request costs the server and the database together, in milliseconds of CPU, on so many cases. */
export type Cost = Readonly<{ query: QueryName; cases: number; serverCpu: number; databaseCpu: number }>;

/** A cost beside that of the same request on the fewest cases. */
export type Growth = Cost & Readonly<{ times: number; goal: number; met: boolean }>;

/** At most so many times the cost on the fewest cases. */
export const GROWTH_GOALS: Readonly<Partial<Record<QueryName, number>>> = {
  list: 1.5,
  inspect: 1.2,
  dashboard: 1.2,
  count: 1.2,
  decide: 1.2,
};

/** Every cost beside the first one of its query; those come in the order of their sizes. */
export function growthOf(costs: readonly Cost[]): Growth[] {
  return costs.map((cost) => {
    const first = costs.find(({ query }) => query === cost.query) ?? cost;
    const times = (cost.serverCpu + cost.databaseCpu) / (first.serverCpu + first.databaseCpu);
    const goal = GROWTH_GOALS[cost.query] ?? Number.POSITIVE_INFINITY;
    return { ...cost, times, goal, met: times <= goal };
  });
}

/** Growth as a table to read. */
export function showGrowth(growth: readonly Growth[], notes: readonly string[]): string {
  const rows = growth.map(({ query, cases, serverCpu, databaseCpu, times, goal, met }) => [
    query,
    String(cases),
    figure(serverCpu),
    figure(databaseCpu),
    figure(serverCpu + databaseCpu),
    times.toFixed(2),
    `≤ ${goal}`,
    met ? "met" : "not met",
  ]);
  const head = ["query", "cases", "server CPU ms", "database CPU ms", "both", "times", "goal", ""];
  const what = "CPU of one request as the database grows, over 16 connections; times what it is on the fewest cases.";
  return [what, table(head, rows), ...notes.map((note) => `· ${note}`)].join("\n\n");
}
