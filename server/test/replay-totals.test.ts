import { beforeAll, describe, expect, test } from "vitest";
import { decodeGlobalId, encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { AUDITOR, EDITOR, HARBOR, HEYUAN, PARTNER, PLATFORM_AUDITOR, PLATFORM_EDITOR, RUI } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const COUNTS = "cases grantedBefore grantedAfter newlyGranted newlyRefused";
const COSTS = "costToLenderBefore costToLenderAfter costToBorrowerBefore costToBorrowerAfter".split(" ");
const TOTALS = `{ institutions leastPeople all { ${COUNTS} unpriced }
  byInstitution { institution replay from finishedAt counts { ${COUNTS} } } byGround { ground counts { ${COUNTS} } }
  byOutcome { outcome counts { ${COUNTS} } } byRule { rule why granted refused }
  costs { currency ${COSTS.map((name) => `${name} { minor currency }`).join(" ")} } }`;
const ONE = `{ id summary { all { ${COUNTS} unpriced ${COSTS.map((name) => `${name} { minor }`).join(" ")} }
  byGround { ground ${COUNTS} } byRule { rule granted refused } } }`;

const totals = async (policyVersionId: string, as: Actor = PLATFORM_AUDITOR, against?: string): Promise<Answer> => {
  const query = `query Q($id: ID!, $against: ID) { replayTotals(policyVersionId: $id, against: $against) ${TOTALS} }`;
  const { data, errors } = await api.execute(query, { id: policyVersionId, against }, { as });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.replayTotals;
};

/** Asked for by somebody of the platform, run, and read on its own. */
async function replayed(institutionId: string, policyVersionId: string, now = api.now): Promise<Answer> {
  const input = { policyVersionId, institutionId: encodeGlobalId("Institution", institutionId, institutionId) };
  const { replay } = await api.command("policyReplay", input, PLATFORM_EDITOR, "replay { id }");
  await runReplay(api.database(), institutionId, decodeGlobalId(replay.id)?.id ?? "", () => now);
  const read = await api.execute(
    `query Q($id: ID!) { replay(id: $id) ${ONE} }`,
    { id: replay.id },
    { as: PLATFORM_EDITOR },
  );
  return read.data.replay;
}

beforeAll(async () => {
  const [heyuan, , harbor] = DEMO_INSTITUTIONS;
  for (const [institution, seed] of [
    [heyuan, 3],
    [harbor, 4],
  ] as const) {
    await seedCases(api.database().pool, { cases: 400, seed, institution, now: "2026-03-05T02:00:00.000Z" }, () => {});
  }
}, 120_000);

test("before anybody replayed a preset there is nothing to add up", async () => {
  expect(await totals("PRESET-EU")).toMatchObject({ institutions: 2, all: { cases: 0 }, byInstitution: [], costs: [] });
});

describe("a preset replayed by every institution", () => {
  let each: Answer[];
  let sum: Answer;

  beforeAll(async () => {
    each = [await replayed(HARBOR, "PRESET-KR"), await replayed(HEYUAN, "PRESET-KR")];
    sum = await totals("PRESET-KR");
  });

  const total = (name: string) => each.reduce((all, { summary }) => all + summary.all[name], 0);

  test("comes to what its replays come to, one by one", async () => {
    for (const name of [...COUNTS.split(" "), "unpriced"]) expect([name, sum.all[name]]).toEqual([name, total(name)]);
    const past = "select count(*)::int as n from deferral_case where submitted_on is not null";
    expect(await look(api, past, [])).toEqual([{ n: sum.all.cases }]);
    expect(sum.all.newlyGranted + sum.all.newlyRefused).toBeGreaterThan(0);
    expect(sum.byInstitution.map(({ replay }: Answer) => replay).sort()).toEqual(each.map(({ id }) => id).sort());
    expect(sum.byInstitution[0]).toMatchObject({ from: "CN-DEFAULT@1", finishedAt: api.now });
  });

  test("agrees with the cases that flip, as the tables have them", async () => {
    const flips = await look(api, "select granted, count(*)::int as n from policy_replay_flip group by 1", []);
    const of = (granted: boolean) => flips.find((row) => row.granted === granted)?.n ?? 0;
    expect([sum.all.newlyGranted, sum.all.newlyRefused]).toEqual([of(true), of(false)]);
  });

  test("costs what each currency's replays cost, and is never added across them", () => {
    expect(sum.costs.map(({ currency }: Answer) => currency)).toEqual(["CNY", "USD"]);
    const [usd, cny] = each.map(({ summary }) => summary.all);
    for (const [cost, alone] of [
      [sum.costs[0], cny],
      [sum.costs[1], usd],
    ]) {
      const kinds = [alone.newlyGranted, alone.newlyRefused, alone.grantedAfter - alone.newlyGranted];
      const few = kinds.some((people) => people > 0 && people - alone.unpriced < sum.leastPeople);
      for (const name of COSTS) {
        expect(cost[name]).toEqual(few ? null : { minor: alone[name].minor, currency: cost.currency });
      }
    }
  });

  test("breaks down so that no few people show, and that what is shown is the sum", () => {
    const parts = [...sum.byInstitution, ...sum.byGround, ...sum.byOutcome];
    expect(parts.length).toBeGreaterThan(5);
    for (const { counts } of parts.filter((part) => part.counts !== null)) {
      const { newlyGranted, newlyRefused } = counts;
      for (const people of [newlyGranted, newlyRefused]) expect(people === 0 || people >= sum.leastPeople).toBe(true);
    }
    for (const { ground, counts } of sum.byGround) {
      const cases = each.flatMap(({ summary }) => summary.byGround.filter((part: Answer) => part.ground === ground));
      if (counts) expect(counts.cases).toBe(cases.reduce((all, part) => all + part.cases, 0));
    }
    for (const { rule, granted, refused } of sum.byRule) {
      const parts = each.flatMap(({ summary }) => summary.byRule.filter((part: Answer) => part.rule === rule));
      if (granted !== null) expect(granted).toBe(parts.reduce((all, part) => all + part.granted, 0));
      if (refused !== null) expect(refused).toBe(parts.reduce((all, part) => all + part.refused, 0));
    }
  });

  test("is told in one statement, and alike to whoever sees all institutions", async () => {
    const { answer, texts } = await countStatements(api.database(), () => totals("PRESET-KR", PLATFORM_EDITOR));
    expect(texts).toHaveLength(1);
    expect(answer).toEqual(sum);
  });

  test("is of their own institution to all others, and not for partners", async () => {
    const { cases } = each[1].summary.all;
    expect(cases).toBeLessThan(sum.all.cases);
    for (const as of [EDITOR, AUDITOR, RUI]) {
      const own = await totals("PRESET-KR", as);
      expect([own.institutions, own.byInstitution.length, own.all.cases]).toEqual([1, 1, cases]);
      expect(own.costs).toMatchObject([{ currency: "CNY" }]);
    }
    await expect(totals("PRESET-KR", PARTNER)).rejects.toThrow("FORBIDDEN");
  });

  test("counts each institution once: by its latest replay that is through", async () => {
    const again = await replayed(HARBOR, "PRESET-KR", "2026-03-06T02:00:00.000Z");
    const input = { policyVersionId: "PRESET-KR" };
    await api.command("policyReplay", input, EDITOR, "replay { id }");
    const now = await totals("PRESET-KR");
    expect(now.all).toEqual(sum.all);
    const finished = now.byInstitution.find(({ replay }: Answer) => replay === again.id);
    expect(finished?.finishedAt).toBe("2026-03-06T02:00:00.000Z");
  });

  test("can be asked for against one policy alone", async () => {
    expect((await totals("PRESET-KR", PLATFORM_AUDITOR, "CN-DEFAULT@1")).all).toEqual(sum.all);
    expect((await totals("PRESET-KR", PLATFORM_AUDITOR, "PRESET-US")).byInstitution).toEqual([]);
    expect((await totals("PRESET-US")).byInstitution).toEqual([]);
  });

  test("is null for what does not ship, and leaves out what a preset of that name said before", async () => {
    expect(await totals("HEYUAN@1")).toBeNull();
    expect(await totals("PRESET-KR", PLATFORM_AUDITOR, "HEYUAN@1")).toBeNull();
    const before = `update policy_replay set to_document = jsonb_set(to_document, '{numbers,offer,validDays}', '8')
      where institution_id = $1 returning 1`;
    expect((await look(api, before, [HARBOR])).length).toBe(2);
    expect((await totals("PRESET-KR")).byInstitution).toHaveLength(1);
  });
});
