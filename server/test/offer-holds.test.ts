import { beforeAll, expect, test } from "vitest";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenCase, givenClaimed } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
/** Half as much again as the contract's 12 %, in force for longer than the loans. */
beforeAll(async () => {
  const { now } = api;
  api.now = "2025-01-05T02:00:00.000Z";
  await givenPublished(api, [{ name: "penalty.contractRateShare", value: "1.5" }], "2025-01-05");
  api.now = now;
});

const FIELDS =
  "case { id version status offersHash offers { id status termsHash penaltyInterest { minor } } agreement { status } }";
/** The tail leaves penalty interest whole: 10.72 after twenty-two days, and 4.87 where only ten of them count. */
const offers = [{ measures: [{ type: "TAIL", instalments: 1 }] }];
const override = { offers, overrideReason: "Papers seen on a call." };

const step = async (name: string, there: GivenCase, as = RUI, more: object = {}) => {
  const payload = await api.command(name, { caseId: there.id, expectedVersion: there.version, ...more }, as, FIELDS);
  expect([name, payload.userErrors]).toEqual([name, []]);
  return payload.case;
};
const proposed = async () => {
  const claimed = await givenClaimed(api, { paidInstalments: 3 });
  return step("caseApprove", claimed, RUI, override);
};
const confirm = (there: GivenCase & { offersHash: string }) => ({
  caseId: there.id,
  expectedVersion: there.version,
  termsHash: there.offersHash,
});
const acceptFirst = ({
  version,
  offers,
}: GivenCase & { offers: { id: string; status: string; termsHash: string }[] }) => {
  const open = offers.find(({ status }) => status === "OPEN");
  const input = { offerId: open?.id, expectedVersion: version, termsHash: open?.termsHash };
  return api.command("offerAccept", input, PARTNER, FIELDS);
};
async function protectionsOf(caseId: string): Promise<string[]> {
  const rows = await look(api, "select id from protection where case_id = $1 order by kind", [uuid(caseId)]);
  return rows.map(({ id }) => encodeGlobalId("Protection", RUI.institutionId ?? "", id));
}
async function backdate(caseId: string) {
  const [protectionId] = await protectionsOf(caseId);
  const input = { protectionId, fromOn: "2026-02-21", reason: "He had called before." };
  expect((await api.command("protectionBackdate", input, SENIOR, "loan { id }")).userErrors).toEqual([]);
}
const penalties = (there: { offers: { status: string; penaltyInterest: { minor: number } }[] }) =>
  there.offers.map(({ status, penaltyInterest }) => [status, penaltyInterest.minor]);

test("an open offer with penalty interest that back-dated protection took back is not accepted; one made anew is", async () => {
  const made = await proposed();
  const open = await step("caseConfirm", made, SENIOR, { termsHash: made.offersHash });
  expect(penalties(open)).toEqual([["OPEN", 1_072]]);
  await backdate(open.id);
  expect((await acceptFirst(open)).userErrors).toMatchObject([{ code: "OFFER_OUTDATED" }]);

  const words = { measures: offers[0]?.measures, words: "Ten days, not twenty-two." };
  const asked = await step("offerCounter", open, PARTNER, words);
  const again = await step("caseApprove", await step("caseClaim", asked), RUI, override);
  const reopened = await step("caseConfirm", again, SENIOR, { termsHash: again.offersHash });
  expect(penalties(reopened)).toEqual([
    ["LAPSED", 1_072],
    ["OPEN", 487],
  ]);
  expect(await acceptFirst(reopened)).toMatchObject({ case: { agreement: { status: "ACTIVE" } }, userErrors: [] });
});

test("a checker does not open such offers to the borrower, is told to return the case, and nothing has changed", async () => {
  const made = await proposed();
  await backdate(made.id);
  const { case: nothing, userErrors } = await api.command("caseConfirm", confirm(made), SENIOR, FIELDS);
  expect([nothing, userErrors]).toMatchObject([null, [{ code: "OFFERS_OUTDATED" }]]);
  const returned = await step("caseReturn", made, SENIOR, { words: "Protection begins earlier now." });
  const again = await step("caseApprove", returned, RUI, override);
  const open = await step("caseConfirm", again, SENIOR, { termsHash: again.offersHash });
  expect(penalties(open)).toEqual([
    ["VOID", 1_072],
    ["OPEN", 487],
  ]);
});

test("nor offers on which a payment came in since they were proposed", async () => {
  const made = await proposed();
  const [{ loan_id: loan }] = await look(api, "select loan_id from deferral_case where id = $1", [uuid(made.id)]);
  const loanId = encodeGlobalId("Loan", RUI.institutionId ?? "", loan);
  const input = { loanId, amount: 5_000, externalId: "P-1", receivedOn: "2026-03-05" };
  expect((await api.command("paymentPost", input, PARTNER, "loan { id }")).userErrors).toEqual([]);
  expect((await api.command("caseConfirm", confirm(made), SENIOR, FIELDS)).userErrors).toMatchObject([
    { code: "OFFERS_OUTDATED" },
  ]);
});

test("an offer is accepted days later as it was made, though hold and shield were released meanwhile", async () => {
  const made = await proposed();
  const open = await step("caseConfirm", made, SENIOR, { termsHash: made.offersHash });
  const protections = await protectionsOf(open.id);
  expect(protections).toHaveLength(2);
  for (const protectionId of protections) {
    const input = { protectionId, reason: "The borrower asked to be called." };
    expect((await api.command("protectionRelease", input, SENIOR, "loan { id }")).userErrors).toEqual([]);
  }
  const { now } = api;
  api.now = "2026-03-08T04:00:00.000Z";
  const { case: active, userErrors } = await acceptFirst(open);
  api.now = now;
  expect([active?.agreement, userErrors]).toEqual([{ status: "ACTIVE" }, []]);
});
