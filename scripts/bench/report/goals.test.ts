import { expect, test } from "vitest";
import type { Measured } from "../measure/rounds.ts";
import { count } from "../queries/count.ts";
import { list } from "../queries/list.ts";
import type { Peer } from "../queries/query.ts";
import { ratiosOf } from "./goals.ts";

const measured = (peer: Peer, connections: number, requestsPerSecond: number): Measured => ({
  query: "list",
  peer,
  connections,
  rounds: [],
  median: { requests: 1, requestsPerSecond, p50: 1, p99: 2, serverCpu: 1, databaseCpu: 1 },
});

test("a goal is held against the ratio over 16 connections alone", () => {
  const all = [1, 16].flatMap((over) => [
    measured("respite", over, 90),
    measured("raw", over, 100),
    measured("postgraphile", over, 45),
  ]);
  expect(ratiosOf(list, all)).toEqual([
    { query: "list", connections: 1, to: "postgraphile", ratio: 2, goal: null, met: null },
    { query: "list", connections: 1, to: "raw", ratio: 0.9, goal: null, met: null },
    { query: "list", connections: 16, to: "postgraphile", ratio: 2, goal: 1.9, met: true },
    { query: "list", connections: 16, to: "raw", ratio: 0.9, goal: 0.92, met: false },
  ]);
});

test("where nothing is aimed at, nothing is met or missed", () => {
  const [, toRaw] = ratiosOf(count, [measured("respite", 16, 1), measured("raw", 16, 2)]);
  expect(toRaw).toMatchObject({ ratio: 0.5, goal: null, met: null });
});
