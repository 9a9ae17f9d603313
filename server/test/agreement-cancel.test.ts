import { describe, expect, test } from "vitest";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { APPLICATION, type CaseThere, givenActive, givenOffered } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
const FIELDS =
  "case { id version status loan { id } agreement { status state endedAt } protections { toOn endReason } latestDecision { outcome words } }";
const go = (
  name: string,
  { id, version }: Pick<CaseThere, "id" | "version">,
  as = SENIOR,
  words = "Accepted by mistake.",
) => api.command(name, { caseId: id, expectedVersion: version, words }, as, FIELDS);
const schedules = (there: CaseThere) =>
  look(
    api,
    "select number, origin, hash, instalments from schedule where loan_id = (select loan_id from deferral_case where id = $1) order by number",
    [uuid(there.id)],
  );
const loanOf = async (there: CaseThere) =>
  (
    await look(
      api,
      "select id, next_due_on::text, next_due_minor, maturity_on::text, outstanding_minor, status from loan where id = (select loan_id from deferral_case where id = $1)",
      [uuid(there.id)],
    )
  )[0];

describe("an agreement", () => {
  test("is undone by two people: the former schedule is booked again to the last row, as a version of its own", async () => {
    const there = await givenActive(api);
    const proposed = (await go("agreementProposeCancel", there, RUI)).case;
    expect(proposed).toMatchObject({ status: "ACTIVE", version: there.version + 1 });
    const { case: undone } = await go("agreementCancel", proposed);
    expect(undone).toMatchObject({
      status: "CANCELLED",
      agreement: { status: "CANCELLED", state: "CANCELLED", endedAt: api.now },
      latestDecision: { outcome: "CANCELLED", words: "Accepted by mistake." },
      protections: [
        { toOn: "2026-03-05", endReason: "CANCELLED" },
        { toOn: "2026-03-05", endReason: "CANCELLED" },
      ],
    });
    const [original, relief, again] = await schedules(there);
    expect([original.origin, relief.origin, again.origin]).toEqual(["ORIGINAL", "RELIEF", "UNDO"]);
    expect({ ...again, number: 1, origin: "ORIGINAL" }).toEqual(original);
    expect(relief.hash).not.toBe(original.hash);
    expect(await loanOf(there)).toMatchObject({
      next_due_on: "2026-03-10",
      maturity_on: "2026-10-10",
      status: "CURRENT",
    });
  });

  test("keeps what was paid meanwhile paid", async () => {
    const there = await givenActive(api);
    const { id } = await loanOf(there);
    const loan = await api.execute(
      "query L($id: ID!) { case(id: $id) { loan { id } } }",
      { id: there.id },
      { as: PARTNER },
    );
    const paid = { loanId: loan.data.case.loan.id, amount: 10_000, receivedOn: "2026-03-05", externalId: "C-1" };
    await api.command("paymentPost", paid, PARTNER, "loan { id }");
    const before = await loanOf(there);
    const proposed = (await go("agreementProposeCancel", there, RUI)).case;
    await go("agreementCancel", proposed);
    const after = await loanOf(there);
    expect(after.next_due_on).toBe("2026-03-10");
    const [{ instalments }] = await schedules(there);
    const fifth = instalments[4];
    expect(Number(after.next_due_minor)).toBe(fifth.principal + fifth.interest - 10_000);
    expect(before.id).toBe(id);
  });

  test("is not undone by one person, nor without a proposal, nor without words", async () => {
    const there = await givenActive(api);
    const before = await rowOf(api, there.id);
    expect((await go("agreementCancel", there)).userErrors).toMatchObject([{ code: "CANCEL_NOT_PROPOSED" }]);
    expect((await go("agreementProposeCancel", there, RUI, " ")).userErrors).toMatchObject([{ code: "TEXT_EMPTY" }]);
    expect(await rowOf(api, there.id)).toBe(before);
    const proposed = (await go("agreementProposeCancel", there)).case;
    expect((await go("agreementCancel", proposed)).userErrors).toMatchObject([{ __typename: "FourEyesError" }]);
    expect((await go("agreementCancel", proposed, OTHER_SENIOR)).case.status).toBe("CANCELLED");
  });

  test("is undone by a senior reviewer, of no other case than one in force", async () => {
    const there = await givenActive(api);
    const proposed = (await go("agreementProposeCancel", there, RUI)).case;
    await expect(go("agreementCancel", proposed, RUI)).rejects.toThrow("FORBIDDEN");
    await expect(go("agreementProposeCancel", proposed, PARTNER)).rejects.toThrow("FORBIDDEN");
    const offered = await givenOffered(api);
    expect((await go("agreementProposeCancel", offered, RUI)).userErrors).toMatchObject([
      { __typename: "IllegalTransitionError" },
    ]);
  });

  test("that another followed is not undone before the other one is", async () => {
    const there = await givenActive(api);
    await look(
      api,
      "insert into schedule select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'number', 3))).* from schedule s where s.id = (select schedule_id from agreement where case_id = $1)",
      [uuid(there.id)],
    );
    await look(
      api,
      "update loan l set version = version + 1, schedule_id = (select id from schedule s where s.loan_id = l.id and number = 3) where id = (select loan_id from deferral_case where id = $1)",
      [uuid(there.id)],
    );
    const proposed = (await go("agreementProposeCancel", there, RUI)).case;
    expect((await go("agreementCancel", proposed)).userErrors).toMatchObject([{ code: "AGREEMENT_SUPERSEDED" }]);
  });
});

describe("a later application on the same loan", () => {
  test("follows the case of the earlier relief, and the caps count both", async () => {
    const there = await givenActive(api);
    const { data } = await api.execute(
      "query L($id: ID!) { case(id: $id) { loan { id } } }",
      { id: there.id },
      { as: PARTNER },
    );
    const input = { ...APPLICATION, loanId: data.case.loan.id, requested: [{ type: "SHIFT", months: 3 }] };
    const fields = "case { followsCase { id number } evaluation { findings { rule measured passed } } }";
    const { case: later } = await api.command("caseSubmit", input, PARTNER, fields);
    expect(later.followsCase.id).toBe(there.id);
    const findings: { rule: string; measured: unknown; passed: boolean }[] = later.evaluation.findings;
    expect(findings.find(({ rule }) => rule === "R5_DEFERRAL_TOTAL")).toMatchObject({ passed: true });
    expect(findings.find(({ rule }) => rule === "R5_DEFERRAL_TOTAL")?.measured).toContain("6");
    expect(findings.find(({ rule }) => rule === "R6_COOLDOWN")).toMatchObject({ passed: false });
  });

  test("counts a move to a later day by the months it moved then, whatever is due by now", async () => {
    const claimed = await givenClaimed(api);
    const offers = [{ measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-05-10" }] }];
    const decision = { caseId: claimed.id, expectedVersion: claimed.version, offers, overrideReason: "Seen." };
    const { case: approved } = await api.command(
      "caseApprove",
      decision,
      RUI,
      "case { id version offersHash loan { id } }",
    );
    const confirmed = { caseId: claimed.id, expectedVersion: approved.version, termsHash: approved.offersHash };
    const { case: offered } = await api.command(
      "caseConfirm",
      confirmed,
      SENIOR,
      "case { version offers { id termsHash } }",
    );
    const [{ id: offerId, termsHash }] = offered.offers;
    await api.command("offerAccept", { offerId, termsHash, expectedVersion: offered.version }, PARTNER);
    const input = { ...APPLICATION, loanId: approved.loan.id, requested: [{ type: "SHIFT", months: 3 }] };
    const { case: later } = await api.command(
      "caseSubmit",
      input,
      PARTNER,
      "case { evaluation { findings { rule measured } } }",
    );
    const { findings } = later.evaluation;
    expect(findings.find(({ rule }: { rule: string }) => rule === "R5_DEFERRAL_TOTAL").measured).toBe("5");
  });

  test("is judged as if a relief that was undone had never been: no months are counted, and no cooldown has begun", async () => {
    const there = await givenActive(api);
    const proposed = (await go("agreementProposeCancel", there, RUI)).case;
    const { case: undone } = await go("agreementCancel", proposed);
    const input = { ...APPLICATION, loanId: undone.loan.id, requested: [{ type: "SHIFT", months: 3 }] };
    const fields = "case { evaluation { findings { rule measured passed } } }";
    const { case: later } = await api.command("caseSubmit", input, PARTNER, fields);
    const findings: { rule: string; measured: string | null; passed: boolean }[] = later.evaluation.findings;
    const of = (wanted: string) => findings.find(({ rule }) => rule === wanted);
    expect(of("R6_COOLDOWN")).toMatchObject({ passed: true, measured: null });
    expect(of("R5_DEFERRAL_TOTAL")?.measured).toContain("3");
  });
});

describe("the agreements", () => {
  const LIST = `query A($filter: AgreementFilter, $first: Int!, $after: String, $s: Boolean = true) { agreements(filter: $filter, first: $first, after: $after) {
    nodes { state missedOn cureBy caseId loan { id borrower { name } } } pageInfo { hasNextPage endCursor } totalCount @include(if: $s) } }`;
  const list = async (variables: object, now?: string) =>
    (await api.execute(LIST, { first: 100, ...variables }, { as: RUI, ...(now && { now }) })).data.agreements;

  test("are listed by how they are kept today, with the day by which a late instalment is cured", async () => {
    const there = await givenActive(api);
    const onTrack = await list({ filter: { state: ["ON_TRACK"] } });
    expect(onTrack.nodes).toContainEqual(
      expect.objectContaining({ caseId: there.id, state: "ON_TRACK", cureBy: null }),
    );
    const late = await list({ filter: { state: ["AT_RISK"] } }, "2026-06-11T02:00:00.000Z");
    const late2 = { caseId: there.id, state: "AT_RISK", missedOn: "2026-06-10", cureBy: "2026-06-25" };
    expect(late.nodes).toContainEqual(expect.objectContaining(late2));
    expect((await list({ filter: { state: ["AT_RISK"] } })).nodes).toEqual([]);
    expect((await list({ filter: { state: ["CANCELLED"] } })).nodes.length).toBeGreaterThan(0);
  });

  test("come a page at a time, the latest first, each once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { caseId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await list({
        first: 2,
        after,
      });
      seen.push(...page.nodes.map(({ caseId }) => caseId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = await list({});
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(totalCount);
  });
});
