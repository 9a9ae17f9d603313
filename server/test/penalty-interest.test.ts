import type { PoolClient } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { asInstitution } from "../src/history/as-institution.ts";
import { readCases } from "../src/portfolio/read-cases.ts";
import { HEYUAN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
/** The golden loan with its fourth instalment (974.86 principal, 91.33 interest) due on 10 February and unpaid. */
const LATE = { paidInstalments: 3 };
const PENALTY = "accrued { minor } unpaid { minor } daysCounted daysStopped annualRate policyVersion";
const LOAN = `loan { id status nextDueAmount { minor } penaltyInterest { on ${PENALTY} } schedule { instalments { number penalty paid } }
  payments { externalId allocation { penalty interest principal unapplied instalments } } }`;

async function penaltyOf(id: string, on: string | null = null) {
  const query = `query P($id: ID!, $on: Date) { loan(id: $id) { penaltyInterest(on: $on) { ${PENALTY} } } }`;
  const { data } = await api.execute(query, { id, on }, { as: PARTNER });
  return data.loan.penaltyInterest;
}
const loanOf = async (caseId: string) => {
  const { data } = await api.execute(`query C($id: ID!) { case(id: $id) { ${LOAN} } }`, { id: caseId }, { as: RUI });
  return data.case.loan;
};
const pay = (loanId: string, amount: number, externalId: string, receivedOn = "2026-02-20") =>
  api.command("paymentPost", { loanId, amount, externalId, receivedOn }, PARTNER, LOAN);
const preview = async (input: object) => {
  const query = `query R($input: ReliefPreviewInput!) { reliefPreview(input: $input) { userErrors { code }
    preview { penaltyInterest { minor } waivedPenalty { minor } capitalisedPenalty { minor } termsHash instalments: schedule { instalments { penalty } } } } }`;
  const { data } = await api.execute(query, { input }, { as: RUI });
  return data.reliefPreview.preview;
};

async function expectCostInLedger(caseId: string) {
  const read = (client: PoolClient) => readCases(client, HEYUAN, [uuid(caseId)], "Asia/Shanghai");
  const [told] = await asInstitution(api.database(), HEYUAN, read);
  expect(told?.ledgerMinor).toBeTypeOf("number");
  expect(told?.ledgerMinor).toBe(told?.costToBorrowerMinor);
}

test("a policy that says nothing of it charges nothing, however late", async () => {
  const id = await givenLoan(api, LATE);
  expect(await penaltyOf(id, "2027-03-05")).toMatchObject({
    accrued: { minor: 0 },
    unpaid: { minor: 0 },
    annualRate: "0",
    policyVersion: "CN-DEFAULT@1",
  });
});

describe("under a policy of half as much again as the contract's 12 %", () => {
  let policy = "";
  beforeAll(async () => {
    const { now } = api;
    api.now = "2025-01-05T02:00:00.000Z";
    policy = (await givenPublished(api, [{ name: "penalty.contractRateShare", value: "1.5" }], "2025-01-05")).id;
    api.now = now;
  });

  test("grows at 18 % on what is overdue: 11.21 after twenty-three days", async () => {
    const id = await givenLoan(api, LATE);
    expect(await penaltyOf(id)).toEqual({
      accrued: { minor: 1_121 },
      unpaid: { minor: 1_121 },
      daysCounted: 23,
      daysStopped: 0,
      annualRate: "0.18",
      policyVersion: policy,
    });
    expect(await penaltyOf(id, "2026-02-10")).toMatchObject({ accrued: { minor: 0 }, daysCounted: 0 });
    expect(await penaltyOf(id, "2026-02-20")).toMatchObject({ accrued: { minor: 487 }, daysCounted: 10 });
  });

  test("a payment meets what had grown by its day, then interest and principal; one that is taken back never came", async () => {
    const id = await givenLoan(api, LATE);
    const { loan } = await pay(id, 50_000, "P-part");
    const met = { penalty: 487, interest: 9_133, principal: 40_380, unapplied: 0, instalments: [4] };
    expect(loan.payments).toEqual([{ externalId: "P-part", allocation: met }]);
    // 4.87 are paid; on the 571.06 that are left 3.71 grew in the thirteen days since.
    expect(loan.penaltyInterest).toMatchObject({ accrued: { minor: 859 }, unpaid: { minor: 372 } });
    expect(loan.nextDueAmount.minor).toBe(57_106 + 372);
    expect(loan.schedule.instalments[3]).toEqual({ number: 4, penalty: 859, paid: 50_000 });
    const back = { loanId: id, externalId: "P-part", reason: "Returned by the bank." };
    const { loan: again } = await api.command("paymentReverse", back, PARTNER, LOAN);
    expect(again.penaltyInterest).toMatchObject({ accrued: { minor: 1_121 }, unpaid: { minor: 1_121 } });
    expect(again.nextDueAmount.minor).toBe(106_619 + 1_121);
    const gaveBack = { penalty: -487, interest: -9_133, principal: -40_380, unapplied: 0, instalments: [4] };
    expect(again.payments.map((row: { allocation: object }) => row.allocation)).toEqual([met, gaveBack]);
  });

  test("a loan is settled when that is paid, too, and no more is taken", async () => {
    const id = await givenLoan(api, { paidInstalments: 11, startedOn: "2025-02-10" });
    // The twelfth (1055.58 principal) was due on 10 February.
    const { userErrors } = await pay(id, 106_614 + 1_215, "P-more", "2026-03-05");
    expect(userErrors).toMatchObject([{ code: "PAYMENT_TOO_LARGE" }]);
    expect((await pay(id, 106_614, "P-most", "2026-03-05")).loan).toMatchObject({ status: "DELINQUENT" });
    expect((await pay(id, 1_214, "P-rest", "2026-03-05")).loan).toMatchObject({
      status: "SETTLED",
      nextDueAmount: null,
    });
  });

  test("stands still from the day of application on, also while the agreement is kept", async () => {
    const there = await givenClaimed(api, LATE);
    const { id } = await loanOf(there.id);
    // Twenty-two days, up to 4 March: the day of receipt is protected.
    expect(await penaltyOf(id)).toMatchObject({ accrued: { minor: 1_072 }, daysCounted: 22, daysStopped: 1 });
    expect(await penaltyOf(id, "2026-06-05")).toMatchObject({ accrued: { minor: 1_072 }, daysStopped: 93 });
  });

  test("an application that is written down later stops it from the day it came", async () => {
    const loanId = await givenLoan(api, LATE);
    expect(await penaltyOf(loanId)).toMatchObject({ daysCounted: 23, daysStopped: 0 });
    const said = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement: "住院。" };
    const input = { loanId, ...said, requested: [{ type: "SHIFT", months: 3 }], receivedOn: "2026-02-20" };
    expect((await api.command("caseSubmit", input, PARTNER)).userErrors).toEqual([]);
    // The eleventh to the nineteenth of February are nine days.
    expect(await penaltyOf(loanId)).toMatchObject({ daysCounted: 9, daysStopped: 14 });
  });

  test("protection that is back-dated takes back what had grown", async () => {
    const there = await givenClaimed(api, LATE);
    const { id } = await loanOf(there.id);
    const [row] = await look(api, "select id from protection where loan_id = $1 and kind = 'COLLECTION_HOLD'", [
      uuid(id),
    ]);
    const protectionId = encodeGlobalId("Protection", RUI.institutionId ?? "", row.id);
    const input = { protectionId, fromOn: "2026-02-21", reason: "He had called before." };
    const { userErrors } = await api.command("protectionBackdate", input, SENIOR, "loan { id }");
    expect(userErrors).toEqual([]);
    expect(await penaltyOf(id)).toMatchObject({ accrued: { minor: 487 }, daysCounted: 10, daysStopped: 13 });
  });

  describe("an offer", () => {
    const shift = { type: "SHIFT", months: 3, deferredInterest: "LAST" };

    test("defers, waives or capitalises it; where the contract's interest runs on, only what is above it", async () => {
      const { id: caseId } = await givenClaimed(api, LATE);
      const of = (...measures: object[]) => preview({ caseId, measures });
      // 10.72, of which 7.15 at the contract's 12 %.
      expect(await of({ type: "TAIL", instalments: 1 })).toMatchObject({ penaltyInterest: { minor: 1_072 } });
      expect(await of(shift)).toMatchObject({ penaltyInterest: { minor: 357 }, waivedPenalty: { minor: 0 } });
      expect(await of(shift, { type: "WAIVE", share: "0", penaltyShare: "1" })).toMatchObject({
        waivedPenalty: { minor: 357 },
      });
      const capitalise = { type: "CAPITALISE", months: 3, maturity: "EXTEND" };
      expect(await of(capitalise)).toMatchObject({ capitalisedPenalty: { minor: 357 } });
    });

    test("is booked as it was previewed, can end early, and is undone: what had grown before is there again", async () => {
      const claimed = await givenClaimed(api, LATE);
      const { id: caseId } = claimed;
      const { id: loanId } = await loanOf(caseId);
      const seen = await preview({ caseId, measures: [shift] });
      const FIELDS = `case { id version status offersHash offers { id termsHash status penaltyInterest { minor } scheduleDifference { before { penalty } after { penalty } } }
        agreement { schedule { instalments { penalty } } } }`;
      const go = async (name: string, there: { version: number }, as = RUI, more: object = {}, now = api.now) => {
        const payload = await api.command(name, { caseId, expectedVersion: there.version, ...more }, as, FIELDS, now);
        expect([name, payload.userErrors]).toEqual([name, []]);
        return payload.case;
      };
      const offers = [{ measures: [shift] }];
      const approved = await go("caseApprove", claimed, RUI, { offers, overrideReason: "Papers seen on a call." });
      const open = await go("caseConfirm", approved, SENIOR, { termsHash: approved.offersHash });
      const [offer] = open.offers;
      expect(offer).toMatchObject({
        termsHash: seen.termsHash,
        penaltyInterest: { minor: 357 },
        scheduleDifference: { before: { penalty: 1_072 }, after: { penalty: 357 } },
      });
      const accept = { offerId: offer.id, expectedVersion: open.version, termsHash: offer.termsHash };
      const active = (await api.command("offerAccept", accept, PARTNER, FIELDS)).case;
      const penalties = active.agreement.schedule.instalments.map((row: { penalty: number }) => row.penalty);
      expect(penalties.filter((minor: number) => minor > 0)).toEqual([357]);
      expect(await penaltyOf(loanId)).toMatchObject({ accrued: { minor: 0 }, unpaid: { minor: 0 } });
      await expectCostInLedger(caseId);

      // On 5 April two of the three months are over.
      const now = "2026-04-05T04:00:00.000Z";
      const query =
        "query H($id: ID!) { holidayEndPreview(caseId: $id) { userErrors { code } preview { penaltyInterest { minor } termsHash } } }";
      const { data } = await api.execute(query, { id: caseId }, { as: PARTNER, now });
      expect(data.holidayEndPreview).toMatchObject({ userErrors: [], preview: { penaltyInterest: { minor: 357 } } });
      const { termsHash } = data.holidayEndPreview.preview;
      const ended = await go("agreementEndHoliday", active, PARTNER, { termsHash }, now);
      expect(ended.offers.map((each: { status: string }) => each.status)).toEqual(["REPLACED", "ACCEPTED"]);
      expect(ended.offers[1].penaltyInterest).toEqual({ minor: 357 });
      await expectCostInLedger(caseId);

      const words = { words: "Accepted by mistake." };
      const proposed = await go("agreementProposeCancel", ended, RUI, words, now);
      await go("agreementCancel", proposed, SENIOR, words, now);
      expect(await penaltyOf(loanId, "2026-04-05")).toMatchObject({
        accrued: { minor: 1_072 },
        daysCounted: 22,
        daysStopped: 32,
      });
      // From the day after protection ended it grows again, on the instalments of February and March: 974.86 + 984.61.
      expect(await penaltyOf(loanId, "2026-04-10")).toMatchObject({
        accrued: { minor: 1_316 + 246 },
        daysCounted: 27,
        daysStopped: 32,
      });
    });
  });
});
