import { beforeAll, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenCase, givenCase, givenClaimed, givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";

const api = givenApi();
const SHIFT = { type: "SHIFT", months: 3, deferredInterest: "LAST" };
const LOAN = "loan { id outstanding { minor } payments { allocation { penalty interest principal } } }";
let count = 0;
/** 100.00 towards the fifth instalment of X0: 81.58 interest, 984.61 principal; 8158.09 are outstanding. */
const pay = async (loanId: string) => {
  const input = { loanId, amount: 10_000, receivedOn: "2026-03-05", externalId: `P-${++count}` };
  const { loan } = await api.command("paymentPost", input, PARTNER, LOAN);
  return { outstanding: loan.outstanding.minor, ...loan.payments.at(-1).allocation };
};
const loanOf = async (caseId: string) =>
  (await api.execute("query C($id: ID!) { case(id: $id) { loan { id } } }", { id: caseId }, { as: RUI })).data.case
    .loan;
/** What the fifth instalment keeps of the part payment when it is deferred. */
async function fifthAfterRelief(input: object) {
  const query = `query R($input: ReliefPreviewInput!) { reliefPreview(input: $input) { userErrors { code } preview { termsHash
    schedule { instalments { number principal interest paid } } } } }`;
  const { data } = await api.execute(query, { input: { ...input, measures: [SHIFT] } }, { as: RUI });
  expect(data.reliefPreview.userErrors).toEqual([]);
  return data.reliefPreview.preview.schedule.instalments[4];
}

const INTEREST_FIRST = { outstanding: 815_809 - 1_842, penalty: 0, interest: 8_158, principal: 1_842 };
const PRINCIPAL_FIRST = { outstanding: 815_809 - 10_000, penalty: 0, interest: 0, principal: 10_000 };

/** Pinned to the version that meets interest first; from then on principal is met first. */
let pinned: GivenCase;
beforeAll(async () => {
  pinned = await givenCase(api);
  await givenPublished(api, [{ name: "performance.allocation", value: "PRINCIPAL,INTEREST,PENALTY" }]);
});

test("money already paid meets an instalment in one order: that of the policy a case is pinned to, in payments as in relief", async () => {
  const ofBefore = await loanOf(pinned.id);
  expect(await pay(ofBefore.id)).toEqual(INTEREST_FIRST);
  const kept = { number: 5, principal: 1_842, interest: 8_158, paid: 10_000 };
  expect(await fifthAfterRelief({ caseId: pinned.id })).toEqual(kept);
  expect(await fifthAfterRelief({ loanId: ofBefore.id })).toEqual(kept);

  const free = await givenLoan(api);
  expect(await pay(free)).toEqual(PRINCIPAL_FIRST);
  expect(await fifthAfterRelief({ loanId: free })).toEqual({ number: 5, principal: 10_000, interest: 0, paid: 10_000 });

  // The case is over: from then on the loan is reckoned as any other.
  await api.command("caseWithdraw", { caseId: pinned.id, expectedVersion: pinned.version }, PARTNER);
  const { outstanding: _, ...second } = await pay(ofBefore.id);
  expect(second).toEqual({ penalty: 0, interest: 0, principal: 10_000 });
});

test("an agreement is booked, ended early and undone by the order of its own policy, and no cent of the part payment is lost", async () => {
  const claimed = await givenClaimed(api);
  const { id: caseId } = claimed;
  const { id: loanId } = await loanOf(caseId);
  expect(await pay(loanId)).toEqual(PRINCIPAL_FIRST);
  const FIELDS = `case { id version offersHash offers { id termsHash status } loan { outstanding { minor } }
    agreement { schedule { origin instalments { number principal interest deferredInterest paid } } } }`;
  const go = async (name: string, there: { version: number }, as = RUI, more: object = {}, now = api.now) => {
    const payload = await api.command(name, { caseId, expectedVersion: there.version, ...more }, as, FIELDS, now);
    expect([name, payload.userErrors]).toEqual([name, []]);
    return payload.case;
  };
  const offers = [{ measures: [SHIFT] }];
  const approved = await go("caseApprove", claimed, RUI, { offers, overrideReason: "Papers seen on a call." });
  const open = await go("caseConfirm", approved, SENIOR, { termsHash: approved.offersHash });
  const { id: offerId, termsHash } = open.offers[0];
  const input = { offerId, expectedVersion: open.version, termsHash };
  const active = (await api.command("offerAccept", input, PARTNER, FIELDS)).case;
  const fifth = { number: 5, principal: 10_000, interest: 0, deferredInterest: 0, paid: 10_000 };
  expect(active.agreement.schedule.instalments[4]).toEqual(fifth);
  expect(active.loan.outstanding.minor).toBe(815_809 - 10_000);

  const now = "2026-05-05T04:00:00.000Z";
  const query = "query H($id: ID!) { holidayEndPreview(caseId: $id) { userErrors { code } preview { termsHash } } }";
  const { data } = await api.execute(query, { id: caseId }, { as: PARTNER, now });
  const ended = await go("agreementEndHoliday", active, PARTNER, data.holidayEndPreview.preview, now);
  expect(ended.agreement.schedule).toMatchObject({ origin: "EARLY_END" });
  expect(ended.agreement.schedule.instalments[4]).toEqual(fifth);
  expect(ended.loan.outstanding.minor).toBe(815_809 - 10_000);

  const words = { words: "Accepted by mistake." };
  const proposed = await go("agreementProposeCancel", ended, RUI, words, now);
  const undone = await go("agreementCancel", proposed, SENIOR, words, now);
  expect(undone.loan.outstanding.minor).toBe(815_809 - 10_000);
});
