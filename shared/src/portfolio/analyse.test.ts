import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyse, type CaseGroup } from "./analyse.ts";
import { LEAST_PEOPLE } from "./suppress-small.ts";

const group = (cases: number, more: Partial<CaseGroup> = {}): CaseGroup => ({
  institution: "A",
  ground: "SHORT_TERM_HARDSHIP",
  rulesPassed: true,
  result: "ACCEPTED",
  decision: "GRANTED",
  measure: "SHIFT",
  reviewerId: "r1",
  reviewer: "Chen Jing",
  accepted: "2026-03",
  currency: "CNY",
  cases,
  breached: 0,
  exposureMinor: 0,
  costToLenderMinor: 0,
  costToBorrowerMinor: 0,
  ledgerMinor: 0,
  unreconciled: 0,
  ...more,
});
const DECLINED = { result: "DECLINED", decision: "DECLINED", measure: null, accepted: null } as const;
const OFFERED = { result: "GRANTED", accepted: null } as const;

/** The sum of a breakdown, where none of its parts is hidden. */
const sumOf = (parts: readonly (number | null)[]) =>
  parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

describe("a portfolio", () => {
  test("of a tiny period tells neither how far its cases came, nor how many were late", () => {
    const told = analyse([group(2, { breached: 1 }), group(2, DECLINED)], []);
    expect(told.funnel).toEqual({
      submitted: null,
      decided: null,
      granted: null,
      accepted: null,
      cured: 0,
      broken: 0,
    });
    expect(told.breached).toBeNull();
  });

  test("in which few were declined does not tell it by the sum of its grants, nor by its reviewers", () => {
    const groups = [group(20), group(9, { ground: "FORCE_MAJEURE" }), group(2, DECLINED)];
    const { funnel, byGround, byInstitution, alike } = analyse(groups, []);
    expect(funnel).toMatchObject({ submitted: 31, decided: 31, granted: null });
    expect(byGround.map(({ granted }) => granted)).toEqual([null, 20]);
    expect(byInstitution).toEqual([{ key: "A", granted: null }]);
    expect(alike).toEqual([]);
  });

  test("in which few did not accept does not tell it by the sum of its months", () => {
    const groups = [group(20), group(9, { accepted: "2026-04" }), group(2, OFFERED)];
    const { funnel, cohorts } = analyse(groups, []);
    expect(funnel).toMatchObject({ granted: 31, accepted: null });
    expect(cohorts.map(({ accepted }) => accepted)).toEqual([20, null]);
  });

  test("tells of five what it does not tell of four: what relief cost, how long it took, and how a reviewer decides", () => {
    const of = (cases: number) => analyse([group(cases, { costToLenderMinor: 700 })], [0, cases]);
    expect(of(5)).toMatchObject({
      medianDays: 1,
      costs: [{ toLenderMinor: 700 }],
      alike: [{ reviewers: [{ decided: 5 }] }],
    });
    expect(of(4)).toMatchObject({ medianDays: null, costs: [{ toLenderMinor: null }], alike: [] });
  });

  test("counts what relief costs of agreements that were not undone", () => {
    const undone = group(9, { result: "DROPPED", costToLenderMinor: 900, costToBorrowerMinor: 50 });
    const { costs } = analyse([group(9, { costToLenderMinor: 700, exposureMinor: 10_000 }), undone], []);
    expect(costs).toMatchObject([{ toLenderMinor: 700, toBorrowerMinor: 0, exposureMinor: 10_000, reconciled: true }]);
  });

  test("says that the ledger says something else, although the sums of two agreements come to the same", () => {
    const more = group(9, { costToBorrowerMinor: 24_474, ledgerMinor: 24_475, unreconciled: 1 });
    const less = group(9, { costToBorrowerMinor: 24_475, ledgerMinor: 24_474, unreconciled: 1, measure: "EXTEND" });
    const booked = { toBorrowerMinor: 48_949, ledgerMinor: 48_949 };
    expect(analyse([more, less], []).costs).toMatchObject([{ ...booked, reconciled: false }]);
    const alike = [more, less].map((each) => ({ ...each, unreconciled: 0 }));
    expect(analyse(alike, []).costs).toMatchObject([{ ...booked, reconciled: true }]);
  });

  test("breaks grants down by ground, measure and institution", () => {
    const { byGround, byMeasure, byInstitution } = analyse(
      [group(30), group(20, { institution: "B", ground: "FORCE_MAJEURE", measure: "EXTEND" }), group(9, DECLINED)],
      [],
    );
    expect(byGround).toEqual([
      { key: "FORCE_MAJEURE", granted: 20 },
      { key: "SHORT_TERM_HARDSHIP", granted: 30 },
    ]);
    expect(byMeasure).toEqual([
      { key: "EXTEND", granted: 20 },
      { key: "SHIFT", granted: 30 },
    ]);
    expect(byInstitution).toEqual([
      { key: "A", granted: 30 },
      { key: "B", granted: 20 },
    ]);
  });

  test("counts what was cured and what broke by the month of acceptance, undone agreements among those accepted alone", () => {
    const march = [group(20), group(12, { result: "CURED" }), group(7, { result: "BROKEN" })];
    const april = [group(9, { accepted: "2026-04", result: "CURED" }), group(30, { accepted: "2026-04" })];
    const { cohorts } = analyse([...april, ...march, group(50, { result: "DROPPED" })], []);
    expect(cohorts).toEqual([
      { month: "2026-03", accepted: 89, cured: 12, broken: 7 },
      { month: "2026-04", accepted: 39, cured: 9, broken: 0 },
    ]);
  });

  test("holds two reviewers of one name apart, and only cases that are alike against each other", () => {
    const by = (reviewerId: string, cases: number, more: Partial<CaseGroup> = {}) =>
      group(cases, { reviewerId, reviewer: "Wang Lei", ...more });
    const { alike } = analyse(
      [
        by("r1", 20),
        by("r2", 20, DECLINED),
        by("r3", 12, { rulesPassed: false }),
        by("r3", 12, { ground: "FORCE_MAJEURE" }),
      ],
      [],
    );
    const told = alike.map(({ ground, rulesPassed, reviewers }) => [ground, rulesPassed, reviewers.length]);
    expect(told).toEqual([
      ["FORCE_MAJEURE", true, 1],
      ["SHORT_TERM_HARDSHIP", false, 1],
      ["SHORT_TERM_HARDSHIP", true, 2],
    ]);
    expect(alike[2]?.reviewers).toMatchObject([
      { reviewer: "Wang Lei", rate: 1, othersRate: 0, stands: true },
      { reviewer: "Wang Lei", rate: 0, othersRate: 1, stands: true },
    ]);
  });

  test("does not tell what became of few in one month by all the others", () => {
    const month = (accepted: string, broken: number) => [
      group(20, { accepted }),
      group(broken, { accepted, result: "BROKEN" }),
    ];
    const { funnel, cohorts } = analyse([...month("2026-03", 2), ...month("2026-04", 5), ...month("2026-05", 9)], []);
    expect(funnel.broken).toBe(16);
    expect(cohorts.map(({ broken }) => broken)).toEqual([null, null, 9]);
  });
});

const groups = fc.array(
  fc
    .record({
      cases: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 })),
      institution: fc.constantFrom("A", "B"),
      month: fc.constantFrom("2026-03", "2026-04", "2026-05"),
      kind: fc.constantFrom("ACCEPTED", "CURED", "BROKEN", "GRANTED", "DECLINED", "WAITING"),
      late: fc.boolean(),
    })
    .map(({ cases, institution, month, kind, late }) => {
      const more = { institution, breached: late ? cases : 0 };
      if (kind === "DECLINED") return group(cases, { ...DECLINED, ...more });
      if (kind === "GRANTED") return group(cases, { ...OFFERED, ...more });
      if (kind === "WAITING") return group(cases, { ...DECLINED, ...more, result: "WAITING", decision: null });
      return group(cases, { ...more, result: kind as CaseGroup["result"], accepted: month });
    }),
  { maxLength: 14 },
);

/** What anybody can work out: the funnel, with what its breakdowns add up to. */
function workedOut({ funnel, byInstitution, byMeasure, cohorts }: Analysis) {
  const sums = [byInstitution, byMeasure].map((parts) => sumOf(parts.map(({ granted }) => granted)));
  const granted = funnel.granted ?? sums.find((one) => one !== null) ?? null;
  const accepted = funnel.accepted ?? sumOf(cohorts.map((month) => month.accepted));
  const cured = funnel.cured ?? sumOf(cohorts.map((month) => month.cured));
  const broken = funnel.broken ?? sumOf(cohorts.map((month) => month.broken));
  return { stages: [funnel.submitted, funnel.decided, granted, accepted], cured, broken };
}

test("nothing that adds up or is left over tells of few people", () => {
  fc.assert(
    fc.property(groups, (given) => {
      const told = analyse(given, []);
      const { stages, cured, broken } = workedOut(told);
      const known = stages.filter((one) => one !== null);
      const differences = known.flatMap((one) => known.map((other) => one - other));
      const last = known.at(-1);
      const left = last === undefined || cured === null || broken === null ? [] : [last - cured - broken];
      const rest = [cured, broken, told.breached].filter((one) => one !== null);
      const late = told.breached === null || stages[0] == null ? [] : [stages[0] - told.breached];
      for (const people of [...known, ...differences, ...left, ...rest, ...late].filter((one) => one > 0))
        expect(people).toBeGreaterThanOrEqual(LEAST_PEOPLE);
    }),
    { numRuns: 3000 },
  );
});

test("of each month, what all the others leave over is never few either", () => {
  fc.assert(
    fc.property(groups, (given) => {
      const { funnel, cohorts } = analyse(given, []);
      for (const kind of ["accepted", "cured", "broken"] as const) {
        const all = funnel[kind];
        if (all === null || !cohorts.some((month) => month[kind] === null)) continue;
        const left = all - cohorts.reduce((sum, month) => sum + (month[kind] ?? 0), 0);
        const months = cohorts.filter((month) => month[kind] === null).length;
        if (left > 0 && months < cohorts.length) expect(left).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      }
    }),
    { numRuns: 3000 },
  );
});
