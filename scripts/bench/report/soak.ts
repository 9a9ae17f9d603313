import { table } from "./table.ts";

/** The server's memory in MB after so many requests. */
export type Sample = Readonly<{ requests: number; nowMb: number }>;

/** At most so much memory after a million requests, in MB. */
export const MEMORY_GOAL = 300;

/** The second half may lie so much above the first, in MB: garbage comes and goes. */
const NOISE_MB = 15;

/** What many requests left in memory. */
export type Soaked = Readonly<{ parts: readonly Part[]; most: number; last: number; grows: boolean }>;
export type Part = Readonly<{ requests: number; least: number; most: number; mean: number }>;

const PARTS = 8;

/**
 * Memory over the requests in eight parts. It grows when the last quarter needs more than the second one: the first fills
 * what is kept on purpose, plans and prepared statements among it.
 */
export function soaked(samples: readonly Sample[]): Soaked {
  const total = samples.at(-1)?.requests ?? 0;
  const parts = Array.from({ length: PARTS }, (_, i) => {
    const [from, to] = [(total * i) / PARTS, (total * (i + 1)) / PARTS];
    return samples.filter(({ requests }) => requests > from && requests <= to);
  }).flatMap((part) => partOf(part) ?? []);
  const mean = (from: number, to: number) => meanOf(parts.slice(from, to).map((part) => part.mean));
  return {
    parts,
    most: Math.max(...samples.map(({ nowMb }) => nowMb)),
    last: samples.at(-1)?.nowMb ?? Number.NaN,
    grows: mean(-PARTS / 4, PARTS) > mean(PARTS / 4, PARTS / 2) + NOISE_MB,
  };
}

function partOf(samples: readonly Sample[]): Part | null {
  const last = samples.at(-1);
  if (!last) return null;
  const all = samples.map(({ nowMb }) => nowMb);
  return { requests: last.requests, least: Math.min(...all), most: Math.max(...all), mean: meanOf(all) };
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The same as a table to read. */
export function showSoak(cases: number, samples: readonly Sample[], notes: readonly string[]): string {
  const { parts, most, last, grows } = soaked(samples);
  const rows = parts.map(({ requests, ...of }) => [
    String(requests),
    ...[of.least, of.mean, of.most].map(Math.round).map(String),
  ]);
  const verdict = last <= MEMORY_GOAL && !grows ? "met" : "not met";
  return [
    `The server's memory on ${cases} cases as it answers reads of all kinds over 16 connections, in MB.`,
    table(["requests", "least", "mean", "most"], rows),
    `· ${last.toFixed(0)} MB at the end, ${most.toFixed(0)} at most; it ${grows ? "grows" : "does not grow"} (goal ≤ ${MEMORY_GOAL} MB after a million, not growing: ${verdict}).`,
    ...notes.map((note) => `· ${note}`),
  ].join("\n\n");
}
