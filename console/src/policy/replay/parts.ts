import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";

export type Counts = Readonly<{
  cases: number;
  grantedBefore: number;
  grantedAfter: number;
  newlyGranted: number;
  newlyRefused: number;
}>;

/** What a replay came to, in parts; null where few people would show. */
export type Parts = Readonly<{
  byGround: readonly Readonly<{ ground: Ground; counts: Counts | null }>[];
  byOutcome: readonly Readonly<{ outcome: CaseStatus; counts: Counts | null }>[];
  byRule: readonly Readonly<{ rule: string; granted: number | null; refused: number | null }>[];
}>;
