import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { type CaseThere, givenOffered, OVERRIDE } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
const FIRST = 0;
const of = ({ version, offers }: CaseThere, position = FIRST) => ({
  offerId: offers[position]?.id,
  expectedVersion: version,
  termsHash: offers[position]?.termsHash,
});
const accept = (input: object, as = PARTNER, now?: string) =>
  api.command("offerAccept", input, as, "agreement { status } case { status version }", now);

describe("an acceptance", () => {
  test("binds the terms that were shown: another hash is refused, and nothing changes", async () => {
    const there = await givenOffered(api);
    const before = await rowOf(api, there.id);
    const other = there.offers[1]?.termsHash;
    for (const termsHash of [other, "0".repeat(64), "", there.offersHash]) {
      expect((await accept({ ...of(there), termsHash })).userErrors).toMatchObject([
        { code: "TERMS_CHANGED", field: ["termsHash"] },
      ]);
    }
    expect(await rowOf(api, there.id)).toBe(before);
  });

  test("works through the last day of the offer in the institution's zone, and not a minute longer", async () => {
    const [late, last] = [await givenOffered(api), await givenOffered(api)];
    expect((await accept(of(late), PARTNER, "2026-03-12T16:00:00.000Z")).userErrors).toMatchObject([
      { code: "OFFER_EXPIRED", message: "The offer was valid until 12 Mar 2026." },
    ]);
    expect((await accept(of(last), PARTNER, "2026-03-12T15:59:59.000Z")).agreement).toEqual({ status: "ACTIVE" });
  });

  test("is one: the other offers lapse, and a second acceptance finds the case moved on", async () => {
    const there = await givenOffered(api);
    const answers = await Promise.all([accept(of(there, 0)), accept(of(there, 1)), accept(of(there, 0))]);
    expect(answers.filter((answer) => answer.agreement)).toHaveLength(1);
    const losers = answers.filter((answer) => !answer.agreement).map((answer) => answer.userErrors[0].code);
    expect(losers).toEqual(["STALE_CASE", "STALE_CASE"]);
    const statuses = await look(api, "select status from offer where case_id = $1 order by status", [uuid(there.id)]);
    expect(statuses).toEqual([{ status: "ACCEPTED" }, { status: "LAPSED" }]);
    const { version } = (
      await api.execute("query Q($id: ID!) { case(id: $id) { version } }", { id: there.id }, { as: RUI })
    ).data.case;
    expect((await accept({ ...of(there, 1), expectedVersion: version })).userErrors).toMatchObject([
      { __typename: "IllegalTransitionError" },
    ]);
  });

  test("of an offer that a return made void is refused, though the case is offered again", async () => {
    const { id, version, offers } = await givenPendingTwice();
    const void1 = { offerId: offers[0]?.id, expectedVersion: version, termsHash: offers[0]?.termsHash };
    expect(offers.map((offer) => offer.status)).toEqual(["VOID", "VOID", "OPEN", "OPEN"]);
    expect((await accept(void1)).userErrors).toMatchObject([{ code: "OFFER_NOT_OPEN" }]);
    expect(await rowOf(api, id)).toContain("OFFERED");
  });

  test("of terms on which a payment came in since is refused: they speak of another loan", async () => {
    const there = await givenOffered(api);
    await look(
      api,
      "update loan set paid_minor = paid_minor + 1, version = version + 1 where id = (select loan_id from deferral_case where id = $1)",
      [uuid(there.id)],
    );
    expect((await accept(of(there))).userErrors).toMatchObject([{ code: "OFFER_OUTDATED", field: ["offerId"] }]);
  });

  test("is the borrower's, through the partner: nobody at the lender accepts for them", async () => {
    const there = await givenOffered(api);
    for (const person of [RUI, SENIOR]) await expect(accept(of(there), person)).rejects.toThrow("FORBIDDEN");
    const without = { ...PARTNER, scopes: new Set(["case:write"] as const) };
    await expect(accept(of(there), without)).rejects.toThrow("FORBIDDEN");
  });

  test("of another institution's offer is answered as of one that does not exist", async () => {
    const there = await givenOffered(api);
    const before = await rowOf(api, there.id);
    const foreign = await accept(of(there), HARBOR_PARTNER);
    const missing = await accept({ ...of(there), offerId: "AAAA" }, HARBOR_PARTNER);
    expect(foreign).toEqual(missing);
    expect(foreign.userErrors).toMatchObject([{ code: "OFFER_NOT_FOUND" }]);
    expect(await rowOf(api, there.id)).toBe(before);
  });

  test("keeps collection stopped while the agreement is kept, and says that it is why", async () => {
    const there = await givenOffered(api);
    const { case: made } = await api.command(
      "offerAccept",
      of(there),
      PARTNER,
      "case { loan { id } protections { kind toOn reason } }",
    );
    expect(made.protections).toEqual([
      { kind: "COLLECTION_HOLD", toOn: null, reason: "AGREEMENT" },
      { kind: "REPORTING_SHIELD", toOn: null, reason: "AGREEMENT" },
    ]);
    const ask = "query C($id: ID!) { mayContact(loanId: $id, channel: PHONE) { allowed code } }";
    expect((await api.execute(ask, { id: made.loan.id }, { as: PARTNER })).data.mayContact).toEqual({
      allowed: false,
      code: "COLLECTION_HOLD",
    });
  });
});

/** Approved, returned, approved again and confirmed: two void offers and two open ones. */
async function givenPendingTwice(): Promise<CaseThere> {
  const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
  const fields = "case { id version status offersHash offers { id termsHash status } }";
  const go = async (name: string, at: number, as: typeof RUI, more: object): Promise<CaseThere> =>
    (await api.command(name, { caseId: id, expectedVersion: at, ...more }, as, fields)).case;
  const first = await go("caseApprove", version, RUI, OVERRIDE);
  const returned = await go("caseReturn", first.version, SENIOR, { words: "Say why." });
  const second = await go("caseApprove", returned.version, RUI, OVERRIDE);
  return go("caseConfirm", second.version, SENIOR, { termsHash: second.offersHash });
}
