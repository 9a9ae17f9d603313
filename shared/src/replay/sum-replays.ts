import { CASE_STATUSES, type CaseStatus } from "../case/case-status.ts";
import { GROUNDS, type Ground } from "../case/case-words.ts";
import { RULE_IDS, type RuleId } from "../policy/rule-catalogue.ts";
import { shownParts } from "../portfolio/shown-parts.ts";
import { LEAST_PEOPLE, type Shown, suppressSmall } from "../portfolio/suppress-small.ts";
import type { ReplayCount, ReplaySummary } from "./replay-summary.ts";

/** What a replay of one institution came to, in that institution's currency. */
export type FinishedReplay = Readonly<{ institution: string; currency: string; summary: ReplaySummary }>;

/** What adds up over institutions, whatever their currencies. */
export type ReplayCases = Pick<
  ReplayCount,
  "cases" | "grantedBefore" | "grantedAfter" | "newlyGranted" | "newlyRefused"
>;

/** One part of a breakdown; its counts are null where they would tell of few people. */
export type ReplayPart<K> = Readonly<{ key: K; counts: ReplayCases | null }>;
export type RuleFlips = Readonly<{ rule: RuleId; granted: Shown; refused: Shown }>;

const COSTS = ["costToLenderBefore", "costToLenderAfter", "costToBorrowerBefore", "costToBorrowerAfter"] as const;

/** Costs in one currency, minor units; null where they would tell of few people. */
export type CurrencyCosts = Readonly<{ currency: string } & Record<(typeof COSTS)[number], number | null>>;

export type ReplayTotals = Readonly<{
  all: ReplayCases & Readonly<{ unpriced: number }>;
  byInstitution: readonly ReplayPart<string>[];
  byGround: readonly ReplayPart<Ground>[];
  byOutcome: readonly ReplayPart<CaseStatus>[];
  byRule: readonly RuleFlips[];
  costs: readonly CurrencyCosts[];
  leastPeople: number;
}>;

/** Replays of one policy by several institutions, added up. Amounts of different currencies are never added. */
export function sumReplays(replays: readonly FinishedReplay[]): ReplayTotals {
  const summaries = replays.map(({ summary }) => summary);
  const whole = summaries.map(({ all }) => all);
  const over = <K extends string>(
    keys: readonly K[],
    of: (summary: ReplaySummary) => Partial<Record<K, ReplayCount>>,
  ) => breakdown(keys.map((key) => [key, summaries.flatMap((summary) => of(summary)[key] ?? [])] as const));
  return {
    all: { ...addCases(whole), unpriced: add(whole, ({ unpriced }) => unpriced) },
    byInstitution: breakdown(replays.map(({ institution, summary }) => [institution, [summary.all]])),
    byGround: over(GROUNDS, ({ byGround }) => byGround),
    byOutcome: over(CASE_STATUSES, ({ byOutcome }) => byOutcome),
    byRule: rules(summaries),
    costs: costs(replays),
    leastPeople: LEAST_PEOPLE,
  };
}

const add = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((total, each) => total + of(each), 0);

const addCases = (counts: readonly ReplayCount[]): ReplayCases => ({
  cases: add(counts, ({ cases }) => cases),
  grantedBefore: add(counts, ({ grantedBefore }) => grantedBefore),
  grantedAfter: add(counts, ({ grantedAfter }) => grantedAfter),
  newlyGranted: add(counts, ({ newlyGranted }) => newlyGranted),
  newlyRefused: add(counts, ({ newlyRefused }) => newlyRefused),
});

/** The cases that only one policy grants, that both grant and that neither does: together they are all. */
const kinds = ({ cases, grantedBefore, grantedAfter, newlyGranted, newlyRefused }: ReplayCases) =>
  [newlyGranted, newlyRefused, grantedAfter - newlyGranted, cases - grantedBefore - newlyGranted] as const;

function breakdown<K>(parts: readonly (readonly [K, readonly ReplayCount[]])[]): ReplayPart<K>[] {
  const there = parts.flatMap(([key, counts]) => (counts.length > 0 ? [{ key, counts: addCases(counts) }] : []));
  const shown = shownParts(there.map(({ counts }) => kinds(counts)));
  return there.map((part, index) => (shown[index] ? part : { ...part, counts: null }));
}

function rules(summaries: readonly ReplaySummary[]): RuleFlips[] {
  const there = RULE_IDS.flatMap((rule) => {
    const counts = summaries.flatMap(({ byRule }) => byRule[rule] ?? []);
    const [granted, refused] = [add(counts, (each) => each.granted), add(counts, (each) => each.refused)];
    return counts.length > 0 ? [{ rule, granted, refused }] : [];
  });
  const granted = suppressSmall(there.map((each) => each.granted));
  const refused = suppressSmall(there.map((each) => each.refused));
  return there.map(({ rule }, index) => ({ rule, granted: granted[index] ?? null, refused: refused[index] ?? null }));
}

/** Amounts of few people are theirs: those of a flip are what the two policies differ by. */
function costs(replays: readonly FinishedReplay[]): CurrencyCosts[] {
  return [...new Set(replays.map(({ currency }) => currency))].sort().map((currency) => {
    const counts = replays.flatMap((each) => (each.currency === currency ? [each.summary.all] : []));
    const unpriced = add(counts, (each) => each.unpriced);
    const [newlyGranted, newlyRefused, both] = kinds(addCases(counts));
    const few = [newlyGranted, newlyRefused, both].some((people) => people > 0 && people - unpriced < LEAST_PEOPLE);
    const [lenderBefore, lenderAfter, borrowerBefore, borrowerAfter] = COSTS.map((name) =>
      few ? null : add(counts, (each) => each[name]),
    );
    return {
      currency,
      costToLenderBefore: lenderBefore ?? null,
      costToLenderAfter: lenderAfter ?? null,
      costToBorrowerBefore: borrowerBefore ?? null,
      costToBorrowerAfter: borrowerAfter ?? null,
    };
  });
}
