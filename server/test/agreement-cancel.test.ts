import { describe, expect, test } from "vitest";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type CaseThere, givenActive, givenOffered } from "./support/given-status.ts";
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
