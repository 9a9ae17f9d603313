import { beforeAll, describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { tellPortfolio } from "../src/portfolio/tell-portfolio.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { AUDITOR, HARBOR, HEYUAN, MAYA, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenActive, givenDeclined, givenOffered } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const LENDERS = [HEYUAN, HARBOR].map((id) => ({ id, timeZone: "Asia/Shanghai", policyVersion: "CN-DEFAULT@1" }));
const tell = async (now = api.now) => {
  let count = 0;
  for (const lender of LENDERS) count += await tellPortfolio(api.database(), lender, now);
  return count;
};
const FIELDS = `asOf funnel { submitted decided granted accepted cured broken } breached medianDays p90Days leastPeople
  byGround { key granted } byMeasure { key granted } byInstitution { key granted } cohorts { month accepted cured broken }
  costs { exposure { minor currency } toLender { minor } toBorrower { minor } ledger { minor } reconciled }
  alike { ground rulesPassed reviewers { reviewer decided rate othersRate stands } }`;
const analysis = async (range = 'from: "2026-01-01", to: "2026-12-31"', as = RUI, now = api.now) => {
  const { data, errors } = await api.execute(`{ portfolioAnalysis(${range}) { ${FIELDS} } }`, {}, { as, now });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.portfolioAnalysis;
};

describe("the portfolio of a few cases", () => {
  const NOT_TOLD = { submitted: null, decided: null, granted: null, accepted: null, cured: 0, broken: 0 };

  test("does not tell how far they came, as long as they are so few", async () => {
    const nobody = { submitted: 0, decided: 0, granted: 0, accepted: 0, cured: 0, broken: 0 };
    expect(await analysis()).toMatchObject({ asOf: null, funnel: nobody, medianDays: null });
    await givenActive(api);
    await givenOffered(api);
    await givenDeclined(api);
    await givenCase(api);
    expect(await tell()).toBe(4);
    expect(await analysis()).toMatchObject({ asOf: api.now, breached: 0, funnel: NOT_TOLD });
  });

  test("shows neither amounts nor days that are of few people, and so somebody's own", async () => {
    const told = await analysis();
    expect(told).toMatchObject({ medianDays: null, p90Days: null });
    const nothing = { exposure: null, toLender: null, toBorrower: null, ledger: null };
    expect(told.costs).toEqual([{ ...nothing, reconciled: true }]);
  });

  test("shows no part in which few people stand, and nobody who decided little", async () => {
    const told = await analysis();
    for (const { granted } of [...told.byGround, ...told.byMeasure, ...told.byInstitution]) expect(granted).toBeNull();
    expect(told.cohorts).toEqual([{ month: "2026-03", accepted: null, cured: null, broken: null }]);
    expect(told.alike).toEqual([]);
  });

  test("told again without news is the same; a case that moves on moves on in it", async () => {
    const before = await analysis();
    await tell();
    expect(await analysis()).toEqual(before);
    await givenDeclined(api);
    await tell();
    // Five applied; that one of them waits would tell of somebody.
    expect((await analysis()).funnel).toEqual({ ...NOT_TOLD, submitted: 5 });
  });

  test("counts as breached what waits longer than it should, on the day that is asked", async () => {
    expect((await analysis(undefined, RUI, "2026-03-16T02:00:00.000Z")).breached).toBe(0);
    // One is late by then, which is hidden.
    expect((await analysis(undefined, RUI, "2026-03-17T02:00:00.000Z")).breached).toBeNull();
  });

  test("is of the days asked for, of one's own institution, and of all of them for the platform", async () => {
    expect((await analysis('from: "2026-03-06", to: "2026-03-31"')).funnel.submitted).toBe(0);
    expect((await analysis(undefined, MAYA)).funnel.submitted).toBe(0);
    expect((await analysis(undefined, PLATFORM)).funnel).toEqual((await analysis()).funnel);
    await expect(analysis('from: "2026-03-06", to: "2026-03-05"')).rejects.toThrow("BAD_USER_INPUT");
    await expect(analysis(undefined, PARTNER)).rejects.toThrow("FORBIDDEN");
    expect((await analysis(undefined, AUDITOR)).funnel.submitted).toBe(5);
  });
});

describe("the portfolio of enough cases not to tell of anybody", () => {
  const days = 'from: "2026-03-05", to: "2026-03-05"';
  const enough = async () => {
    await tell();
    return analysis(days);
  };

  test("tells how long decisions took, and what relief costs by the offers and by the ledger", async () => {
    for (let i = 0; i < 4; i += 1) await givenActive(api);
    const told = await enough();
    expect(told).toMatchObject({ medianDays: 0, p90Days: 0, funnel: { submitted: 9, granted: null } });
    const [cost] = told.costs;
    expect(cost).toMatchObject({ reconciled: true, ledger: cost.toBorrower, exposure: { currency: "CNY" } });
    // M1c on the loan of the test: three months of simple interest on what is outstanding.
    expect(cost.ledger.minor).toBeGreaterThan(0);
  });

  test("counts nothing for an agreement that was undone", async () => {
    const before = (await enough()).costs[0];
    const { id, version } = await givenActive(api);
    const words = { words: "Accepted by mistake." };
    const one = { caseId: id, expectedVersion: version, ...words };
    const proposed = (await api.command("agreementProposeCancel", one, RUI)).case;
    await api.command("agreementCancel", { caseId: id, expectedVersion: proposed.version, ...words }, SENIOR);
    const after = await enough();
    expect(after.funnel.submitted).toBe(10);
    expect(after.costs[0]).toMatchObject({ ledger: before.ledger, toBorrower: before.toBorrower, reconciled: true });
  });
});

describe("the portfolio of two thousand seeded cases", () => {
  const [institution] = DEMO_INSTITUTIONS;
  const now = "2026-11-20T04:00:00.000Z";
  const year = 'from: "2025-11-21", to: "2026-11-20"';
  const asMany = async (where: string) =>
    Number(
      (
        await look(
          api,
          `select count(*) as n from deferral_case where submitted_on between '2025-11-21' and '2026-11-20' and institution_id = '${HEYUAN}' and ${where}`,
        )
      )[0].n,
    );
  let told: Awaited<ReturnType<typeof analysis>>;

  beforeAll(async () => {
    expect(institution.id).toBe(HEYUAN);
    // A small seed copies few stories; in those of this one interest was waived, and kinds of relief are many.
    await seedCases(api.database().pool, { cases: 2000, seed: 16, institution, now }, () => {});
    // A seed is a load: its cases are older than what was told last.
    await withTx(api.database(), { institutionId: HEYUAN }, (em) =>
      em.execute("update portfolio_mark set told_at = '2020-01-01'"),
    );
    await tell(now);
    told = await analysis(year, SENIOR, now);
  }, 120_000);

  test("counts what counting the cases counts", async () => {
    expect(told.funnel).toMatchObject({
      submitted: await asMany("true"),
      accepted: await asMany("status in ('ACTIVE', 'COMPLETED', 'BROKEN', 'CANCELLED')"),
      cured: await asMany("status = 'COMPLETED'"),
      broken: await asMany("status = 'BROKEN'"),
    });
    expect(told.funnel.granted).toBeGreaterThan(told.funnel.accepted);
  });

  test("costs what the booked schedules say, case by case", async () => {
    expect(told.costs).toHaveLength(1);
    const [cost] = told.costs;
    const [{ ledger }] = await look(
      api,
      `select sum(s.total_minor - b.total_minor) as ledger from agreement a
      join schedule s on s.id = a.schedule_id join schedule b on b.loan_id = s.loan_id and b.number = s.number - 1
      join deferral_case c on c.id = a.case_id where a.status <> 'CANCELLED' and c.submitted_on between '2025-11-21' and '2026-11-20' and c.institution_id = '${HEYUAN}'`,
    );
    expect(cost.reconciled).toBe(true);
    expect(cost.ledger.minor).toBe(Number(ledger));
    expect(cost.toLender.minor).toBeGreaterThan(0);
  });

  test("says that a booked schedule says something else, although all of them come to the same", async () => {
    const by = async (id: string, minor: number) => {
      await look(api, "update case_fact set ledger_minor = ledger_minor + $2 where id = $1", [id, minor]);
      return (await analysis(year, SENIOR, now)).costs[0];
    };
    const two = await look(
      api,
      "select id from case_fact where institution_id = $1 and result = 'CURED' and submitted_on > '2025-11-20' order by id limit 2",
      [HEYUAN],
    );
    const [one, other] = two.map(({ id }) => id);
    const { ledger } = told.costs[0];
    expect(await by(one, 1)).toMatchObject({ ledger: { minor: ledger.minor + 1 }, reconciled: false });
    expect(await by(other, -1)).toMatchObject({ ledger, reconciled: false });
    await by(other, 1);
    expect(await by(one, -1)).toMatchObject({ ledger, reconciled: true });
  });

  test("breaks grants down so that the parts come to the whole where nothing is hidden", () => {
    const parts = told.byGround.map(({ granted }: { granted: number | null }) => granted);
    if (!parts.includes(null)) expect(parts.reduce((a: number, b: number) => a + b, 0)).toBe(told.funnel.granted);
    expect(told.byMeasure.length).toBeGreaterThan(2);
    expect(told.cohorts.length).toBeGreaterThan(1);
    expect(told.alike.length).toBeGreaterThan(0);
    expect(told.medianDays).toBeLessThanOrEqual(told.p90Days);
  });
});
