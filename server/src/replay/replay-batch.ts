import { soundPolicy } from "@respite/shared/policy/parse-policy";
import { type Flip, replay } from "@respite/shared/replay/replay";
import type { ReplaySummary } from "@respite/shared/replay/replay-summary";
import type { PoolClient } from "pg";
import { readPastCases } from "./past-cases.ts";

/** How far a replay is at an institution: after which case, how many, and what they came to. */
export type Progress = Readonly<{ place: string | null; done: number; summary: ReplaySummary }>;

/** The same with the two policies, as stored. */
export type Standing = Progress & Readonly<{ from: unknown; to: unknown }>;

/** Goes through the next cases of an institution, as its own role reads them; null when there are no more. */
export async function replayBatch(
  client: PoolClient,
  institutionId: string,
  { done, from, place, summary, to }: Standing,
): Promise<(Progress & Readonly<{ flips: readonly Flip[] }>) | null> {
  const cases = await readPastCases(client, institutionId, place);
  const last = cases.at(-1);
  if (!last) return null;
  const replayed = replay(cases, soundPolicy(from), soundPolicy(to), summary);
  return { ...replayed, place: last.id, done: done + cases.length };
}
