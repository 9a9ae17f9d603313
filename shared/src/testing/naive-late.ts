import type { ReliefMeasure } from "../relief/relief.ts";
import { whole } from "./naive-growth.ts";
import { half } from "./naive-loan.ts";
import { least, sum } from "./naive-parts.ts";
import { type NaiveStanding, type StandingRow, split } from "./naive-standing.ts";

/** A loan before a relief, its penalties as the relief treats them: no day charged twice, and less what is waived. */
export function withPenaltiesTreated(
  standing: NaiveStanding,
  at: number,
  measures: readonly ReliefMeasure[],
): Readonly<{ standing: NaiveStanding; waived: bigint }> {
  const runsOn = measures.some(({ type }) => RUN_ON.includes(type) || (type === "RE_AGE" && !standing.isFlat));
  const open = (row: StandingRow) => split(row, standing.order).open.penalty;
  const once = standing.rows.map((row) => {
    if (!runsOn || !row.grown) return row;
    // What lay on the row before was met first: of what grew, the last is open.
    const grown = least(whole(row.grown.all), open(row));
    return { ...row, penalty: row.penalty - least(grown, whole(row.grown.contract)) };
  });
  const hundredths = measures.reduce(
    (share, measure) => (measure.type === "WAIVE" ? Math.round(Number(measure.penaltyShare ?? "0") * 100) : share),
    0,
  );
  const waived = half(sum(once.slice(at).map(open)) * BigInt(hundredths), 100n);
  let left = waived;
  const rows = once.map((row, k) => {
    const part = k < at ? 0n : least(left, open(row));
    left -= part;
    return { ...row, penalty: row.penalty - part };
  });
  return { standing: { ...standing, rows }, waived };
}

/** Where the contract's interest goes on through the days that were late. */
const RUN_ON: readonly string[] = ["SHIFT", "SHIFT_TO_DATE", "CAPITALISE", "INTEREST_ONLY", "EXTEND"];
