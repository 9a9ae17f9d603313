import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { type CaseThere, givenOffered, OVERRIDE } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
const FIRST = 0;
const of = ({ version, offers }: CaseThere, position = FIRST) => ({
  ...{ offerId: offers[position]?.id, expectedVersion: version, termsHash: offers[position]?.termsHash },
});
const accept = (input: object, as = PARTNER, now?: string) =>
  api.command("offerAccept", input, as, "agreement { status } case { status version }", now);

/** Approves a claimed case with one relief, confirms it, and gives the case as it is offered. */
async function givenOfferOf(measures: object[], loan: object = {}): Promise<CaseThere> {
  const { id, version } = await givenClaimed(api, { principal: 40_000_000, ...loan });
  const fields = "case { id version status offersHash offers { id termsHash status } }";
  const approve = { caseId: id, expectedVersion: version, overrideReason: "Seen.", offers: [{ measures }] };
  const approved = await api.command("caseApprove", approve, RUI, fields);
  if (approved.case === null) throw new Error(JSON.stringify(approved.userErrors));
  if (approved.case.status === "OFFERED") return approved.case;
  const confirm = { caseId: id, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
  return (await api.command("caseConfirm", confirm, SENIOR, fields)).case;
}

const ROWS = "number dueOn principal interest deferredInterest penalty due paid balanceAfter";

describe("what is accepted is booked, byte for byte as it was previewed and offered", () => {
  const MEASURES: readonly (readonly [string, object[]])[] = [
    ["M1", [{ type: "SHIFT", months: 3 }]],
    ["M1b", [{ type: "SHIFT", months: 3, deferredInterest: "SPREAD" }]],
    ["M2", [{ type: "CAPITALISE", months: 3 }]],
    ["M3", [{ type: "CAPITALISE", months: 3, maturity: "KEEP" }]],
    ["M4", [{ type: "INTEREST_ONLY", months: 3 }]],
    [
      "M6",
      [
        { type: "SHIFT", months: 3 },
        { type: "WAIVE", share: "0.5" },
      ],
    ],
    ["M7", [{ type: "TAIL", instalments: 3 }]],
    ["M8", [{ type: "EXTEND", months: 6 }]],
    ["a date", [{ type: "SHIFT_TO_DATE", toDate: "2026-03-25" }]],
  ];

  test.each(MEASURES)("%s", async (_name, measures) => {
    const there = await givenOfferOf(measures);
    const preview = await api.execute(
      `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview {
        termsHash stillPayable { minor } firstDueOn firstAmount { minor } schedule { hash total { minor } instalments { ${ROWS} } } } } }`,
      { input: { caseId: there.id, measures } },
      { as: RUI },
    );
    const seen = preview.data.reliefPreview.preview;
    const offered = await api.execute(
      `query O($id: ID!) { case(id: $id) { offers { termsHash stillPayable { minor } instalments { ${ROWS} } } } }`,
      { id: there.id },
      { as: PARTNER },
    );
    expect(offered.data.case.offers[0]).toEqual({
      ...{ termsHash: seen.termsHash, stillPayable: seen.stillPayable, instalments: seen.schedule.instalments },
    });
    const accepted = await api.command(
      "offerAccept",
      of(there),
      PARTNER,
      `agreement { termsHash schedule { hash total { minor } instalments { ${ROWS} } } } case { loan { nextDueOn nextDueAmount { minor } } }`,
    );
    expect(JSON.stringify(accepted.agreement.schedule)).toBe(JSON.stringify(seen.schedule));
    expect(accepted.agreement.termsHash).toBe(seen.termsHash);
    expect(accepted.case.loan).toEqual({ nextDueOn: seen.firstDueOn, nextDueAmount: seen.firstAmount });
    const unpaid = seen.schedule.instalments.reduce(
      (sum: number, row: { due: number; paid: number }) => sum + row.due - row.paid,
      0,
    );
    expect(unpaid).toBe(seen.stillPayable.minor);
  });

  test("the golden loan's M1: 1310.93 on 10 June, and 8774.21 in all", async () => {
    const there = await givenOfferOf([{ type: "SHIFT", months: 3 }], { principal: 1_200_000 });
    const fields = "case { loan { nextDueOn nextDueAmount { minor } maturityOn schedules { number origin } } }";
    const { case: made } = await api.command("offerAccept", of(there), PARTNER, fields);
    expect(made.loan).toEqual({
      ...{ nextDueOn: "2026-06-10", nextDueAmount: { minor: 131_093 }, maturityOn: "2027-01-10" },
      schedules: [
        { number: 1, origin: "ORIGINAL" },
        { number: 2, origin: "RELIEF" },
      ],
    });
  });

  test("an instalment that was overdue falls due anew: the loan is current again", async () => {
    const there = await givenOfferOf([{ type: "SHIFT", months: 3 }], { principal: 1_200_000, paidInstalments: 3 });
    const { case: made } = await api.command("offerAccept", of(there), PARTNER, "case { loan { status daysPastDue } }");
    expect(made.loan).toEqual({ status: "CURRENT", daysPastDue: 0 });
  });
});

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
      { code: "OFFER_EXPIRED", message: "The offer was valid until 2026-03-12." },
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
    expect((await accept(of(there))).userErrors).toMatchObject([{ code: "TERMS_CHANGED" }]);
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
      ...{ allowed: false, code: "COLLECTION_HOLD" },
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

test("a loan that was relieved can be relieved again, from the schedule that is booked", async () => {
  const there = await givenOfferOf([{ type: "SHIFT", months: 1 }], { principal: 1_200_000 });
  const { case: made } = await api.command(
    "offerAccept",
    of(there),
    PARTNER,
    "case { loan { id schedule { number } } }",
  );
  expect(made.loan.schedule.number).toBe(2);
  const preview = await api.execute(
    "query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview { firstDueOn } userErrors { code } } }",
    { input: { loanId: made.loan.id, measures: [{ type: "SHIFT", months: 1 }] } },
    { as: RUI },
  );
  expect(preview.data.reliefPreview).toEqual({ preview: { firstDueOn: "2026-05-10" }, userErrors: [] });
});
