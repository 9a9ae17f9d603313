import type { Ground } from "../case/case-words.ts";
import type { CaseResult } from "./case-fact.ts";
import { type Funnel, shownFunnel } from "./funnel.ts";
import { type Histogram, percentile } from "./histogram.ts";
import { type Consistency, reviewerConsistency } from "./reviewer-consistency.ts";
import { shownParts } from "./shown-parts.ts";
import { hideOne, LEAST_PEOPLE, type Shown, suppressSmall } from "./suppress-small.ts";

/** Cases that are alike in everything a portfolio is broken down by, and how many they are. */
export type CaseGroup = Readonly<{
  institution: string;
  ground: Ground;
  rulesPassed: boolean;
  result: CaseResult;
  decision: "GRANTED" | "DECLINED" | null;
  measure: string | null;
  /** Who decided: people may be called alike. */
  reviewerId: string | null;
  reviewer: string | null;
  /** Month of acceptance, YYYY-MM. */
  accepted: string | null;
  currency: string;
  cases: number;
  breached: number;
  exposureMinor: number;
  costToLenderMinor: number;
  costToBorrowerMinor: number;
  ledgerMinor: number;
  /** In how many of them what the borrower pays more or less, by the offer, is not what the booked schedules say. */
  unreconciled: number;
}>;

/** One part of a breakdown; `granted` is null where few people stand behind it. */
export type GrantsOf = Readonly<{ key: string; granted: Shown }>;
export type Cohort = Readonly<{ month: string; accepted: Shown; cured: Shown; broken: Shown }>;
/** Amounts are null where so few people stand behind them that they would be somebody's own. */
export type ReliefCost = Readonly<{
  currency: string;
  exposureMinor: number | null;
  toLenderMinor: number | null;
  toBorrowerMinor: number | null;
  ledgerMinor: number | null;
  /** What each borrower pays more or less, by the offer, is what the booked schedules say. */
  reconciled: boolean;
}>;
export type AlikeCases = Readonly<{ ground: Ground; rulesPassed: boolean; reviewers: readonly Consistency[] }>;

export type Analysis = Readonly<{
  funnel: Funnel<Shown>;
  breached: Shown;
  medianDays: number | null;
  p90Days: number | null;
  byGround: readonly GrantsOf[];
  byMeasure: readonly GrantsOf[];
  byInstitution: readonly GrantsOf[];
  cohorts: readonly Cohort[];
  costs: readonly ReliefCost[];
  alike: readonly AlikeCases[];
  leastPeople: number;
}>;

const few = (people: number): boolean => people > 0 && people < LEAST_PEOPLE;

const ACCEPTED: readonly CaseResult[] = ["ACCEPTED", "CURED", "BROKEN"];

/**
 * Everything a portfolio shows, from its groups and from how many decisions took how many days. What is hidden in one
 * place is not told by the sum of another: where a total is hidden, so is a part of each breakdown of it.
 */
export function analyse(groups: readonly CaseGroup[], days: Histogram): Analysis {
  const exact = funnelOf(groups);
  const funnel = shownFunnel(exact);
  const breached = sum(groups, (group) => group.breached);
  const [shownBreached = null] = suppressSmall([breached, exact.submitted - breached]);
  const share = (of: number) => (few(exact.decided) ? null : percentile(days, of));
  const granted = groups.filter(({ decision }) => decision === "GRANTED");
  const isTold = funnel.granted !== null;
  return {
    funnel,
    breached: shownBreached,
    medianDays: share(0.5),
    p90Days: share(0.9),
    byGround: breakdown(granted, ({ ground }) => ground, isTold),
    byMeasure: breakdown(granted, ({ measure }) => measure ?? "NONE", isTold),
    byInstitution: breakdown(granted, ({ institution }) => institution, isTold),
    cohorts: cohorts(groups, funnel.accepted !== null),
    costs: costs(groups),
    alike: isTold ? alike(groups) : [],
    leastPeople: LEAST_PEOPLE,
  };
}

function funnelOf(groups: readonly CaseGroup[]): Funnel {
  const count = (of: (group: CaseGroup) => boolean) => sum(groups.filter(of), ({ cases }) => cases);
  return {
    submitted: count(() => true),
    decided: count(({ decision }) => decision !== null),
    granted: count(({ decision }) => decision === "GRANTED"),
    accepted: count(({ accepted }) => accepted !== null),
    cured: count(({ result }) => result === "CURED"),
    broken: count(({ result }) => result === "BROKEN"),
  };
}

const sum = <T>(list: readonly T[], of: (each: T) => number): number =>
  list.reduce((total, each) => total + of(each), 0);

function by<K extends string>(groups: readonly CaseGroup[], key: (group: CaseGroup) => K): [K, CaseGroup[]][] {
  const map = new Map<K, CaseGroup[]>();
  for (const group of groups) map.set(key(group), [...(map.get(key(group)) ?? []), group]);
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param isTold whether their sum is shown elsewhere; where it is not, one part more is hidden than needs to be */
function breakdown(groups: readonly CaseGroup[], key: (group: CaseGroup) => string, isTold: boolean): GrantsOf[] {
  const parts = by(groups, key);
  const counts = parts.map(([, of]) => sum(of, ({ cases }) => cases));
  const shown = isTold ? suppressSmall(counts) : hideOne(suppressSmall(counts));
  return parts.map(([name], index) => ({ key: name, granted: shown[index] ?? null }));
}

/** What became of a month is shown where it is of few in no way, and where the other months do not tell it. */
function cohorts(groups: readonly CaseGroup[], isTold: boolean): Cohort[] {
  const months = by(
    groups.filter(({ accepted }) => accepted !== null),
    ({ accepted }) => accepted ?? "",
  ).map(([month, of]) => {
    const count = (result?: CaseResult) =>
      sum(
        of.filter((group) => result === undefined || group.result === result),
        ({ cases }) => cases,
      );
    return { month, accepted: count(), cured: count("CURED"), broken: count("BROKEN") };
  });
  const totals = suppressSmall(months.map(({ accepted }) => accepted));
  const shown = isTold ? totals : hideOne(totals);
  const whole = shownParts(months.map(({ accepted, cured, broken }) => [cured, broken, accepted - cured - broken]));
  return months.map(({ month, cured, broken }, index) => {
    const accepted = shown[index] ?? null;
    const isWhole = accepted !== null && whole[index] === true;
    return { month, accepted, cured: isWhole ? cured : null, broken: isWhole ? broken : null };
  });
}

/** An agreement that was undone costs nobody anything: its former schedule is in force again. */
function costs(groups: readonly CaseGroup[]): ReliefCost[] {
  return by(groups, ({ currency }) => currency).map(([currency, of]) => {
    const accepted = of.filter(({ result }) => ACCEPTED.includes(result));
    const toBorrower = sum(accepted, (group) => group.costToBorrowerMinor);
    const ledger = sum(accepted, (group) => group.ledgerMinor);
    const shown = (among: readonly CaseGroup[], minor: number) =>
      few(sum(among, ({ cases }) => cases)) ? null : minor;
    return {
      currency,
      reconciled: accepted.every(({ unreconciled }) => unreconciled === 0),
      toBorrowerMinor: shown(accepted, toBorrower),
      ledgerMinor: shown(accepted, ledger),
      exposureMinor: shown(
        of,
        sum(of, (group) => group.exposureMinor),
      ),
      toLenderMinor: shown(
        accepted,
        sum(accepted, (group) => group.costToLenderMinor),
      ),
    };
  });
}

function alike(groups: readonly CaseGroup[]): AlikeCases[] {
  const decided = groups.filter(({ decision, reviewerId }) => decision !== null && reviewerId !== null);
  return by(decided, ({ ground, rulesPassed }) => `${ground} ${rulesPassed}`).flatMap(([, of]) => {
    const [first] = of;
    if (!first) return [];
    const reviewers = by(of, ({ reviewerId }) => reviewerId ?? "").map(([, theirs]) => ({
      reviewer: theirs[0]?.reviewer ?? "",
      granted: sum(
        theirs.filter(({ decision }) => decision === "GRANTED"),
        ({ cases }) => cases,
      ),
      declined: sum(
        theirs.filter(({ decision }) => decision === "DECLINED"),
        ({ cases }) => cases,
      ),
    }));
    const enough = reviewerConsistency(reviewers).filter(({ decided: cases }) => cases >= LEAST_PEOPLE);
    return enough.length === 0 ? [] : [{ ground: first.ground, rulesPassed: first.rulesPassed, reviewers: enough }];
  });
}
