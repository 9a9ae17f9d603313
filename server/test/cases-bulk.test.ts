import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { AUDITOR, LIN, MAYA, OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenCase, givenCase, givenClaimed } from "./support/given-case.ts";
import { givenSeen } from "./support/given-people.ts";
import { givenAppealed, givenPending } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
beforeAll(() => givenSeen(api, [RUI, LIN, SENIOR, OTHER_SENIOR, MAYA]));

const chosen = (cases: readonly GivenCase[]) =>
  cases.map(({ id, version }) => ({ caseId: id, expectedVersion: version }));
const RESULTS = "results { caseId userErrors { code message } }";
const bulk = (name: string, input: object, as: Actor) => api.command(name, input, as, RESULTS);
const codes = ({ results }: { results: { userErrors: { code: string }[] }[] }) =>
  results.map(({ userErrors }) => userErrors[0]?.code ?? null);
const ASKED = { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。" };
const holderOf = async ({ id }: GivenCase) => {
  const query = "query H($id: ID!) { case(id: $id) { status assignedTo { name } claimExpiresAt version } }";
  return (await api.execute(query, { id }, { as: RUI })).data.case;
};

describe("several cases at once", () => {
  test("are claimed one by one, in the order they were named, and one that is refused stops nobody", async () => {
    const [first, last] = [await givenCase(api), await givenCase(api)];
    const [held, decided] = [await givenClaimed(api, {}, LIN), await givenPending(api)];
    const stale = { ...(await givenCase(api)), version: 77 };
    const answer = await bulk("casesClaim", { cases: chosen([last, held, decided, stale, first]) }, RUI);
    expect(answer.results.map(({ caseId }: { caseId: string }) => caseId)).toEqual(
      [last, held, decided, stale, first].map(({ id }) => id),
    );
    expect(codes(answer)).toEqual([null, "HELD_BY_ANOTHER", "ILLEGAL_TRANSITION", "STALE_CASE", null]);
    expect(await holderOf(last)).toMatchObject({ status: "UNDER_REVIEW", assignedTo: { name: "Rui" } });
    expect(await holderOf(held)).toMatchObject({ assignedTo: { name: "Lin" }, version: held.version });
    const at = "select kind from event where case_id in ($1, $2) and kind = 'CASE_CLAIMED' order by id";
    expect(await look(api, at, [uuid(first.id), uuid(last.id)])).toHaveLength(2);
  });

  test("are previewed by doing it and taking it back: the same answers, and nothing is changed", async () => {
    const [free, held] = [await givenClaimed(api), await givenClaimed(api, {}, LIN)];
    const before = [await rowOf(api, free.id), await rowOf(api, held.id)];
    const counted = async () => (await look(api, "select count(*) as n from event"))[0].n;
    const events = await counted();
    const input = { cases: chosen([free, held]), ...ASKED };
    const preview = await bulk("casesRequestEvidence", { ...input, preview: true, idempotencyKey: "look-before" }, RUI);
    expect(codes(preview)).toEqual([null, "HELD_BY_ANOTHER"]);
    expect([await rowOf(api, free.id), await rowOf(api, held.id), await counted()]).toEqual([...before, events]);
    expect(await look(api, "select key from idempotency where operation = 'caseRequestEvidence'")).toEqual([]);
    const applied = await bulk("casesRequestEvidence", { ...input, idempotencyKey: "look-before" }, RUI);
    expect(applied).toEqual(preview);
    expect((await holderOf(free)).status).toBe("EVIDENCE_REQUESTED");
  });

  test("sent again with the same key, are answered the same and done once; what was not done yet is done", async () => {
    const [one, two] = [await givenCase(api), await givenCase(api)];
    const idempotencyKey = randomUUID();
    await bulk("casesClaim", { idempotencyKey, cases: chosen([one]) }, RUI);
    const again = () => bulk("casesClaim", { idempotencyKey, cases: chosen([one, two]) }, RUI);
    expect(codes(await again())).toEqual([null, null]);
    expect(codes(await again())).toEqual([null, null]);
    const claims = "select case_id from event where kind in ('CASE_CLAIMED', 'CLAIM_RENEWED') and case_id in ($1, $2)";
    expect(await look(api, claims, [uuid(one.id), uuid(two.id)])).toHaveLength(2);
  });

  test("that two reviewers claim at once go to one of them each", async () => {
    const cases: GivenCase[] = [];
    for (let n = 0; n < 8; n += 1) cases.push(await givenCase(api));
    const both = [RUI, LIN].map((as) => bulk("casesClaim", { cases: chosen(cases) }, as));
    const [rui = [], lin = []] = (await Promise.all(both)).map(codes);
    for (const [n, one] of cases.entries()) {
      expect([rui[n], lin[n]].filter((code) => code === null)).toHaveLength(1);
      expect((await holderOf(one)).assignedTo.name).toBe(rui[n] === null ? "Rui" : "Lin");
    }
  });

  test.each([0, 101])("are refused as a whole when they are %i", async (n) => {
    const one = await givenCase(api);
    const cases = Array.from({ length: n }, () => chosen([one])[0]);
    const { results, userErrors } = await bulk("casesClaim", { cases }, RUI);
    expect([results, userErrors]).toMatchObject([[], [{ code: "CASES_OUT_OF_RANGE", field: ["cases"] }]]);
    expect((await holderOf(one)).assignedTo).toBeNull();
  });

  test("are a hundred at most, and those are done", async () => {
    const one = await givenCase(api);
    const cases = Array.from({ length: 100 }, () => chosen([one])[0]);
    const answer = await bulk("casesClaim", { cases }, RUI);
    expect(codes(answer)).toEqual(Array(100).fill(null)); // the same case is the same command
    expect((await holderOf(one)).version).toBe(one.version + 1);
  });

  test("are asked for nothing when what is asked says nothing, and that is said once", async () => {
    const cases = chosen([await givenClaimed(api)]);
    const { results, userErrors } = await bulk("casesRequestEvidence", { cases, kinds: [], note: "x" }, RUI);
    expect([results, userErrors]).toMatchObject([[], [{ code: "EVIDENCE_KINDS_MISSING" }]]);
  });

  test("of another institution are like cases that never were; an auditor and a partner may do none of it", async () => {
    const one = await givenCase(api);
    expect(codes(await bulk("casesClaim", { cases: chosen([one]) }, MAYA))).toEqual(["CASE_NOT_FOUND"]);
    for (const as of [AUDITOR, PARTNER])
      await expect(bulk("casesClaim", { cases: chosen([one]) }, as)).rejects.toThrow("FORBIDDEN");
    await expect(bulk("casesAssign", { cases: chosen([one]), assigneeId: LIN.id }, RUI)).rejects.toThrow("FORBIDDEN");
  });

  test("are read again by their ids, in one page", async () => {
    const [one, two] = [await givenCase(api), await givenCase(api)];
    await givenCase(api);
    const query = "query I($ids: [ID!]) { cases(filter: { ids: $ids }, first: 100) { totalCount nodes { id } } }";
    const ids = async (wanted: string[], as: Actor) => {
      const { totalCount, nodes } = (await api.execute(query, { ids: wanted }, { as })).data.cases;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }: { id: string }) => id).sort();
    };
    expect(await ids([two.id, one.id, "no id"], RUI)).toEqual([one.id, two.id].sort());
    expect(await ids([one.id], MAYA)).toEqual([]);
    expect(await ids([], RUI)).toEqual([]);
  });
});

describe("a case that is assigned", () => {
  const assign = (cases: readonly GivenCase[], to: string, as = SENIOR) =>
    bulk("casesAssign", { cases: chosen(cases), assigneeId: to }, as);

  test("is theirs until the end of the next business day, whoever held it, and renewing the claim takes nothing of that", async () => {
    const [free, held] = [await givenCase(api), await givenClaimed(api, {}, LIN)];
    expect(codes(await assign([free, held], RUI.id))).toEqual([null, null]);
    // Thursday 5 March in Shanghai; the end of Friday there.
    const given = { status: "UNDER_REVIEW", assignedTo: { name: "Rui" }, claimExpiresAt: "2026-03-06T16:00:00.000Z" };
    expect(await holderOf(free)).toMatchObject(given);
    expect(await holderOf(held)).toMatchObject(given);
    const { version } = await holderOf(free);
    await api.command("caseClaim", { caseId: free.id, expectedVersion: version }, RUI);
    expect(await holderOf(free)).toMatchObject(given);
    const said = "query E($id: ID!) { case(id: $id) { events(first: 50) { nodes { kind summary actorName } } } }";
    const { nodes } = (await api.execute(said, { id: held.id }, { as: RUI })).data.case.events;
    expect(nodes).toContainEqual({ kind: "CASE_ASSIGNED", summary: "Assigned to Rui.", actorName: "Hua" });
  });

  test("on a Friday is theirs over Monday", async () => {
    const one = await givenCase(api);
    api.now = "2026-03-06T02:00:00.000Z";
    await assign([one], RUI.id);
    expect((await holderOf(one)).claimExpiresAt).toBe("2026-03-09T16:00:00.000Z");
    api.now = "2026-03-05T02:00:00.000Z";
  });

  test("goes to nobody who was not seen here, and says so", async () => {
    const one = await givenCase(api);
    for (const stranger of [MAYA.id, "no id", "01900000-0000-7000-9000-0000000000ff"])
      expect(codes(await assign([one], stranger))).toEqual(["PERSON_NOT_FOUND"]);
  });

  test("on appeal goes neither by nor to whoever had a hand in the decline, nor to a reviewer", async () => {
    const appealed = await givenAppealed(api, SENIOR);
    const { case: taken } = await api.command(
      "caseClaim",
      { caseId: appealed.id, expectedVersion: appealed.version },
      OTHER_SENIOR,
    );
    const bars = async (to: string, as: Actor) => codes(await assign([taken], to, as));
    expect(await bars(SENIOR.id, OTHER_SENIOR)).toEqual(["APPEAL_NEEDS_ANOTHER_PERSON"]);
    expect(await bars(OTHER_SENIOR.id, SENIOR)).toEqual(["APPEAL_NEEDS_ANOTHER_PERSON"]);
    expect(await bars(RUI.id, OTHER_SENIOR)).toEqual(["ROLE_NOT_ALLOWED"]);
    expect(await bars(OTHER_SENIOR.id, OTHER_SENIOR)).toEqual([null]);
  });

  test("goes not to the checker who returned it: the next decision is not theirs", async () => {
    const pending = await givenPending(api);
    const returned = await api.command(
      "caseReturn",
      { caseId: pending.id, expectedVersion: pending.version, words: "请补充。" },
      SENIOR,
    );
    expect(codes(await assign([returned.case], SENIOR.id, OTHER_SENIOR))).toEqual(["CHECKER_CANNOT_DECIDE"]);
  });
});
