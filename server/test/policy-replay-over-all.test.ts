import { replay } from "@respite/shared/replay/replay";
import { NOTHING_REPLAYED, type ReplaySummary } from "@respite/shared/replay/replay-summary";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sendAs } from "../src/database/tenant-query.ts";
import { decodeGlobalId, encodeGlobalId } from "../src/graphql/global-id.ts";
import { asInstitution } from "../src/history/as-institution.ts";
import type { Actor } from "../src/identity/actor.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { builtInPolicy } from "../src/policy/find-policy.ts";
import { readPastCases } from "../src/replay/past-cases.ts";
import { replayPoliciesJob } from "../src/replay/replay-policies.job.ts";
import { runParts } from "../src/replay/run-parts.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { EDITOR, HARBOR, HEYUAN, MAYA, PLATFORM, PLATFORM_AUDITOR, PLATFORM_EDITOR, RUI } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenJobs } from "./support/given-jobs.ts";
import { givenDraft, step } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const start = givenJobs(api.database);
const HERE = encodeGlobalId("Institution", HEYUAN, HEYUAN);
const COUNTS = "cases grantedBefore grantedAfter newlyGranted newlyRefused";
const TOTALS = `institutions leastPeople all { ${COUNTS} } byInstitution { institution replay from counts { ${COUNTS} } }
  byGround { ground counts { ${COUNTS} } } byOutcome { outcome counts { ${COUNTS} } } byRule { rule granted refused } costs { currency }`;

const ask = (policyVersionId: string, as: Actor = PLATFORM_EDITOR, more: object = {}): Promise<Answer> => {
  const input = { policyVersionId, overAll: true, institutionId: as.institutionId === null ? HERE : null, ...more };
  return api.command("policyReplay", input, as, "replay { id overAll status total }");
};
const totals = async (id: string, as: Actor = PLATFORM_EDITOR, replay?: string): Promise<Answer> => {
  const query = `query Q($id: ID!, $replay: ID) { replayTotals(policyVersionId: $id, replay: $replay) { ${TOTALS} } }`;
  return (await api.execute(query, { id, replay }, { as })).data.replayTotals;
};
const partsOf = (id: string) =>
  look(api, "select * from policy_replay_part where replay_id = $1", [decodeGlobalId(id)?.id ?? ""]);

let draft: Answer;
let asked: Answer;

beforeAll(async () => {
  const [heyuan, , harbor] = DEMO_INSTITUTIONS;
  for (const [institution, seed] of [
    [heyuan, 3],
    [harbor, 4],
  ] as const) {
    await seedCases(api.database().pool, { cases: 400, seed, institution, now: "2026-03-05T02:00:00.000Z" }, () => {});
  }
  draft = await givenDraft(api);
  await step(api, "policyEdit", draft, EDITOR, { numbers: [{ name: "deferral.maxMonths", value: "1" }] });
  asked = (await ask(draft.id)).replay;
}, 120_000);

/** What the draft comes to on an institution's past cases, reckoned here. */
async function reckoned(institutionId: string): Promise<ReplaySummary> {
  const [row] = await look(api, "select document from policy_version where policy_id = $1", [draft.id]);
  const cases = await asInstitution(api.database(), institutionId, (client) =>
    readPastCases(client, institutionId, null),
  );
  return replay(cases, builtInPolicy("CN-DEFAULT@1") ?? expect.fail(), row.document, NOTHING_REPLAYED).summary;
}

describe("a draft that the platform replays over all institutions", () => {
  test("is run at each as that institution, and told as sums", async () => {
    expect(asked).toMatchObject({ overAll: true, status: "WAITING" });
    expect(await totals(draft.id)).toBeNull();
    await start([replayPoliciesJob]);
    await vi.waitFor(async () => expect(await totals(draft.id)).not.toBeNull(), { timeout: 20_000, interval: 100 });
    const told = await totals(draft.id);
    const each = [await reckoned(HARBOR), await reckoned(HEYUAN)];
    for (const name of COUNTS.split(" ") as (keyof ReplaySummary["all"])[])
      expect([name, told.all[name]]).toEqual([name, each.reduce((sum, { all }) => sum + Number(all[name]), 0)]);
    expect(told.all.newlyRefused).toBeGreaterThan(0);
    expect(told.institutions).toBe(2);
    expect(told.byInstitution).toMatchObject([
      { institution: "HARBOR Finance", replay: null, from: "CN-DEFAULT@1" },
      { institution: "HEYUAN Finance", replay: asked.id },
    ]);
    expect(told.costs).toEqual([{ currency: "CNY" }, { currency: "USD" }]);
  });

  test("comes back in no part that tells of few people", async () => {
    const { byInstitution, byGround, byOutcome, byRule, leastPeople } = await totals(draft.id);
    const shown = [...byInstitution, ...byGround, ...byOutcome].flatMap(({ counts }) => (counts ? [counts] : []));
    expect(shown.length).toBeGreaterThan(3);
    const people = [
      ...shown.flatMap(({ newlyGranted, newlyRefused }) => [newlyGranted, newlyRefused]),
      ...byRule.flatMap(({ granted, refused }: Answer) => [granted ?? 0, refused ?? 0]),
    ];
    for (const count of people) expect(count === 0 || count >= leastPeople).toBe(true);
  });

  test("is read by nobody else: not the version, not the replay, not the sums, and no case that flips", async () => {
    const query = `query Q($id: ID!, $replay: ID!) { policyVersion(id: $id) { id } replay(id: $replay) { id }
      policyReplays(policyVersionId: $id) { nodes { id } } }`;
    const harbor = { ...EDITOR, id: MAYA.id, institutionId: HARBOR };
    const { data } = await api.execute(query, { id: draft.id, replay: asked.id }, { as: harbor });
    expect(data).toEqual({ policyVersion: null, replay: null, policyReplays: { nodes: [] } });
    for (const as of [harbor, EDITOR, PLATFORM]) expect(await totals(draft.id, as)).toBeNull();
    const flips = "select distinct institution_id from policy_replay_flip";
    expect(await look(api, flips, [])).toEqual([{ institution_id: HEYUAN }]);
  });

  test("leaves nothing of itself at the others, and nothing of theirs with the one that has it, in the database either", async () => {
    const seen = async (institutionId: string, text: string) => {
      const statement = { text: `select coalesce(json_agg(x), '[]'::json) as j from (${text}) x`, values: [] };
      const [row] = await sendAs(api.database().pool, { role: "respite_app", institutionId }, statement);
      return row?.j as Answer[];
    };
    const [part] = await seen(HARBOR, "select * from policy_replay_part");
    expect(part).toMatchObject({ institution_id: HARBOR, status: "DONE", from_version: "CN-DEFAULT@1" });
    expect(JSON.stringify(part)).not.toContain(draft.id);
    expect(part.from_document.numbers.deferral.maxMonths).toBe(3);
    expect(await seen(HARBOR, "select * from policy_replay")).toEqual([]);
    expect(await seen(HEYUAN, "select * from policy_replay_part")).toEqual([]);
  });

  test("says how many cases it went through elsewhere to people of the platform, and to nobody at the lender", async () => {
    const query = "query Q($id: ID!) { replay(id: $id) { done doneElsewhere } }";
    const of = async (as: Actor) => (await api.execute(query, { id: asked.id }, { as })).data.replay;
    const { cases } = (await reckoned(HARBOR)).all;
    expect(cases).toBeGreaterThan(100);
    for (const as of [PLATFORM_EDITOR, PLATFORM_AUDITOR]) expect(await of(as)).toMatchObject({ doneElsewhere: cases });
    expect(await of(EDITOR)).toEqual({ done: (await reckoned(HEYUAN)).all.cases, doneElsewhere: 0 });
  });

  test("is told by itself where it is named, also of what ships, and to nobody at a lender", async () => {
    const { replay: ofPreset } = await ask("PRESET-KR");
    const id = decodeGlobalId(ofPreset.id)?.id ?? "";
    expect(await totals("PRESET-KR", PLATFORM_AUDITOR, ofPreset.id)).toBeNull();
    await runParts(api.database(), HEYUAN, id, () => api.now);
    await runReplay(api.database(), HEYUAN, id, () => api.now);
    const told = await totals("PRESET-KR", PLATFORM_AUDITOR, ofPreset.id);
    expect(told.byInstitution).toMatchObject([{ institution: "HARBOR Finance" }, { institution: "HEYUAN Finance" }]);
    expect((await totals("PRESET-KR")).byInstitution).toMatchObject([{ institution: "HEYUAN Finance" }]);
    expect(await totals(draft.id, PLATFORM_AUDITOR, asked.id)).toEqual(await totals(draft.id));
    const elsewhere = [await totals("PRESET-KR", EDITOR, ofPreset.id), await totals(draft.id, PLATFORM, asked.id)];
    expect(elsewhere).toEqual([null, null]);
    expect(await totals(draft.id, PLATFORM_AUDITOR, ofPreset.id)).toBeNull();
    expect(await totals(draft.id, PLATFORM_AUDITOR, "no id")).toBeNull();
  });

  test("is told to the platform's auditors, too, and what it is compared with may be one that ships", async () => {
    expect(await totals(draft.id, PLATFORM_AUDITOR)).toEqual(await totals(draft.id));
    const { replay: other } = await ask(draft.id, PLATFORM_EDITOR, { against: "PRESET-KR" });
    await runParts(api.database(), HEYUAN, decodeGlobalId(other.id)?.id ?? "", () => api.now);
    expect(await partsOf(other.id)).toMatchObject([{ from_version: "PRESET-KR", institution_id: HARBOR }]);
    const unknown = await ask(draft.id, PLATFORM_EDITOR, { against: draft.id });
    expect(unknown.userErrors).toMatchObject([{ code: "POLICY_NOT_FOUND", field: ["against"] }]);
  });

  test("goes on where it stood, and run again changes nothing", async () => {
    const { replay: again } = await ask(draft.id);
    const id = decodeGlobalId(again.id)?.id ?? "";
    const run = () => runParts(api.database(), HEYUAN, id, () => api.now);
    await run();
    const [whole] = await partsOf(again.id);
    const [middle] = await look(
      api,
      "select id from deferral_case where institution_id = $1 and submitted_on is not null order by id offset 300 limit 1",
      [HARBOR],
    );
    const half = `update policy_replay_part set status = 'RUNNING', finished_at = null, place = $2, done = 301,
      summary = $3 where replay_id = $1 returning 1`;
    await look(api, half, [id, middle.id, JSON.stringify(NOTHING_REPLAYED)]);
    await run();
    const [gone] = await partsOf(again.id);
    expect([gone.status, gone.done, gone.summary.all.cases]).toEqual(["DONE", whole.done, whole.done - 301]);
    await run();
    expect(await partsOf(again.id)).toEqual([gone]);
  });

  test.each([
    ["an editor of a lender", EDITOR],
    ["a reviewer", RUI],
    ["somebody of the platform who writes no policies", PLATFORM],
  ])("is not for %s to ask for", async (_who, as) => {
    await expect(ask(draft.id, as)).rejects.toThrow("FORBIDDEN");
  });
});
