import { ReplayParts } from "./ReplayParts.tsx";
import { ReplaySummary } from "./ReplaySummary.tsx";
import type { Replay } from "./replay-query.ts";

/** What a replay came to, so far, at the institution that has it: its own editors and auditors see every part. */
export function ReplayOfOne({ replay: { from, to, status, done, summary } }: { replay: Replay }) {
  const { all, byGround, byOutcome, byRule } = summary;
  const parts = {
    byGround: byGround.map(({ ground, ...counts }) => ({ ground, counts })),
    byOutcome: byOutcome.map(({ outcome, ...counts }) => ({ outcome, counts })),
    byRule,
  };
  return (
    <>
      {done > 0 && <ReplaySummary all={all} costs={[all]} from={from} to={to} least={0} />}
      {status === "DONE" && <ReplayParts parts={parts} least={0} />}
    </>
  );
}
