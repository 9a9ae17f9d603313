import { expect, test, vi } from "vitest";
import { receiveEvidence } from "../src/evidence/receive-evidence.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { replayPoliciesJob } from "../src/replay/replay-policies.job.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { AUDITOR, EDITOR, HEYUAN, MAYA, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenJobs } from "./support/given-jobs.ts";
import { givenDraft, step } from "./support/given-policy.ts";
import { givenReceiving } from "./support/given-receiving.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const start = givenJobs(api.database);
const COUNT =
  "cases grantedBefore grantedAfter newlyGranted newlyRefused unpriced costToBorrowerAfter { minor currency }";
const REPLAY = `{ id from to status total done requestedByName
  summary { all { ${COUNT} } byGround { ground ${COUNT} } byOutcome { outcome ${COUNT} } byRule { rule granted refused } }
  flips(first: 100) { totalCount nodes { caseNumber granted ground outcome rules why costToLender { minor } } } }`;
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";
const read = async (id: string, as = EDITOR) =>
  (await api.execute(`query Q($id: ID!) { replay(id: $id) ${REPLAY} }`, { id }, { as })).data.replay;
const ask = async (policyVersionId: string, more: object = {}) =>
  api.command("policyReplay", { policyVersionId, ...more }, EDITOR, `replay ${REPLAY}`);
const jobless = (months: number) => ({
  ground: "SMALL_LOAN_GOOD_RECORD",
  hardshipReason: "JOB_LOSS",
  requested: [{ type: "SHIFT", months }],
});
const replayed = async (policyVersionId: string) => {
  const { replay } = await ask(policyVersionId);
  await runReplay(api.database(), HEYUAN, uuid(replay.id), () => api.now);
  return read(replay.id);
};
const goodRecord = Array.from({ length: 5 }, (_, i) => ({
  month: `2025-${String(8 + i).padStart(2, "0")}`,
  daysPastDue: 0,
}));
const oldLoan = { startedOn: "2025-08-10", paidInstalments: 6, creditRecord: goodRecord };

test("a draft is replayed on all past cases: who flips, by which rule, by ground and outcome, at what cost", async () => {
  await givenCase(api, oldLoan, jobless(2));
  const four = await givenCase(api, oldLoan, jobless(4));
  const five = await givenCase(api, oldLoan, jobless(5));
  await api.command("caseWithdraw", { caseId: five.id, expectedVersion: five.version }, RUI);
  const draft = await givenDraft(api, { effectiveFrom: "2026-04-01" });
  const numbers = [{ name: "deferral.maxMonths", value: "5" }];
  await step(api, "policyEdit", draft, EDITOR, { numbers });

  const { replay } = await ask(draft.id);
  expect(replay).toMatchObject({ from: "CN-DEFAULT@1", to: draft.id, status: "WAITING", total: 3, done: 0 });
  await start([replayPoliciesJob]);
  await vi.waitFor(async () => expect((await read(replay.id)).status).toBe("DONE"), { timeout: 15_000, interval: 100 });
  const done = await read(replay.id);
  expect(done).toMatchObject({ total: 3, done: 3, requestedByName: "Qing" });
  expect(done.summary.all).toMatchObject({
    cases: 3,
    grantedBefore: 1,
    grantedAfter: 3,
    newlyGranted: 2,
    newlyRefused: 0,
  });
  expect(done.summary.all.costToBorrowerAfter).toEqual({ minor: expect.any(Number), currency: "CNY" });
  expect(done.summary.all.costToBorrowerAfter.minor).toBeGreaterThan(0);
  expect(done.summary.byGround).toMatchObject([{ ground: "SMALL_LOAN_GOOD_RECORD", cases: 3 }]);
  expect(done.summary.byOutcome).toContainEqual(
    expect.objectContaining({ outcome: "WITHDRAWN", cases: 1, newlyGranted: 1 }),
  );
  expect(done.summary.byRule).toEqual([{ rule: "R4_DEFERRAL_MONTHS", granted: 2, refused: 0 }]);
  const numbersOf = await look(api, "select number from deferral_case where id = any($1) order by id", [
    [uuid(four.id), uuid(five.id)],
  ]);
  expect(done.flips.totalCount).toBe(2);
  expect(done.flips.nodes.map(({ caseNumber }: { caseNumber: string }) => caseNumber)).toEqual(
    numbersOf.map(({ number }) => number),
  );
  expect(done.flips.nodes[0]).toMatchObject({ granted: true, rules: ["R4_DEFERRAL_MONTHS"], why: ["Months deferred"] });
});

test("a preset is replayed as it stands, and nothing of anybody's case changes", async () => {
  const before = await look(api, "select id, status, version, policy_version from deferral_case order by id", []);
  const { replay } = await ask("PRESET-KR", { against: "CN-DEFAULT@1" });
  await runReplay(api.database(), HEYUAN, uuid(replay.id), () => api.now);
  expect(await read(replay.id)).toMatchObject({ status: "DONE", to: "PRESET-KR", done: 3 });
  expect(await look(api, "select id, status, version, policy_version from deferral_case order by id", [])).toEqual(
    before,
  );
});

test("run again it changes nothing, and one left half done is gone on with where it stood", async () => {
  const { replay } = await ask("PRESET-KR");
  const [first] = await look(api, "select id from deferral_case order by id limit 1", []);
  const halfway = `update policy_replay set status = 'RUNNING', place = $2, done = 1 where id = $1 returning 1`;
  await look(api, halfway, [uuid(replay.id), first?.id]);
  const run = () => runReplay(api.database(), HEYUAN, uuid(replay.id), () => api.now);
  await run();
  const done = await read(replay.id);
  expect([done.status, done.done, done.summary.all.cases]).toEqual(["DONE", 3, 2]);
  await run();
  expect(await read(replay.id)).toEqual(done);
});

test("is judged by what was known last: a paper that came when it was asked for counts", async () => {
  const ill = { ground: "SHORT_TERM_HARDSHIP", requested: [{ type: "SHIFT", months: 4 }] };
  let there = await givenCase(api, oldLoan, ill);
  const before = await replayed("PRESET-KR");
  const go = async (name: string, as: Actor, more: object = {}) => {
    there = (await api.command(name, { caseId: there.id, expectedVersion: there.version, ...more }, as)).case;
  };
  await go("caseClaim", RUI);
  await go("caseRequestEvidence", RUI, { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。" });
  const about = { caseId: there.id, kind: "MEDICAL_CERTIFICATE", fileName: "certificate.pdf" };
  await receiveEvidence(givenReceiving(api.database()), PARTNER, api.now, about, Buffer.from("%PDF-1.7\n%%EOF\n"));
  await go("caseProvideEvidence", PARTNER);
  const after = await replayed("PRESET-KR");
  expect(after.summary.all.grantedBefore).toBe(before.summary.all.grantedBefore + 1);
});

test("counts in the end what came in while it waited, too", async () => {
  const { replay } = await ask("PRESET-KR");
  await givenCase(api, oldLoan, jobless(2));
  await runReplay(api.database(), HEYUAN, uuid(replay.id), () => api.now);
  const all = replay.total + 1;
  expect(await read(replay.id)).toMatchObject({ total: all, done: all, summary: { all: { cases: all } } });
});

test("is for policy editors; auditors read it, and another institution does not", async () => {
  const { replay } = await ask("PRESET-US");
  expect((await read(replay.id, AUDITOR)).id).toBe(replay.id);
  expect(await read(replay.id, MAYA)).toBeNull();
  await expect(api.command("policyReplay", { policyVersionId: "PRESET-US" }, RUI, "replay { id }")).rejects.toThrow(
    "not open to the role Reviewer",
  );
  expect((await ask("HEYUAN@404")).userErrors).toMatchObject([{ code: "POLICY_NOT_FOUND" }]);
});
