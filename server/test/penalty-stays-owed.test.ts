import { beforeAll, expect, test } from "vitest";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { EDITOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan } from "./support/given-case.ts";
import { givenPublished, step } from "./support/given-policy.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const SHARE = "penalty.contractRateShare";
/** The fourth instalment was due on 10 February: twenty-two days late on 4 March, 10.72 of penalty interest by then. */
const LATE = { paidInstalments: 3 };
const LOAN = `status nextDueAmount { minor } payments { externalId allocation { penalty interest principal } }
  now: penaltyInterest { accrued { minor } unpaid { minor } annualRate daysCounted }
  june: penaltyInterest(on: "2026-06-05") { accrued { minor } annualRate }
  fourth: penaltyInterest(on: "2026-03-04") { accrued { minor } annualRate }`;
const loanOf = async (id: string) =>
  (await api.execute(`query L($id: ID!) { loan(id: $id) { ${LOAN} } }`, { id }, { as: PARTNER })).data.loan;
const pay = (loanId: string, amount: number, externalId: string, receivedOn: string) =>
  api.command("paymentPost", { loanId, amount, externalId, receivedOn }, PARTNER, `loan { ${LOAN} }`);

/** Paid with its penalty interest while that grew. */
let paid = "";
let unpaid = "";
beforeAll(async () => {
  const { now } = api;
  api.now = "2025-01-05T02:00:00.000Z";
  await givenPublished(api, [{ name: SHARE, value: "1.5" }], "2025-01-05");
  api.now = "2026-03-03T02:00:00.000Z";
  paid = await givenLoan(api, LATE);
  await pay(paid, 106_619 + 487, "P-1", "2026-02-20");
  // From 5 March on nothing is charged any more.
  await givenPublished(api, [{ name: SHARE, value: "0" }], "2026-03-05");
  api.now = now;
  unpaid = await givenLoan(api, LATE);
});

test("what grew while a policy charged it stays owed under a later one that charges nothing, and grows no more", async () => {
  const grown = { accrued: { minor: 1_072 }, annualRate: "0" };
  expect(await loanOf(unpaid)).toMatchObject({
    now: { ...grown, unpaid: { minor: 1_072 }, daysCounted: 22 },
    june: grown,
    fourth: { accrued: { minor: 1_072 }, annualRate: "0.18" },
  });
});

test("what a payment had met of it stays met: nothing is given back either", async () => {
  expect(await loanOf(paid)).toMatchObject({
    nextDueAmount: { minor: 106_619 },
    now: { accrued: { minor: 487 }, unpaid: { minor: 0 } },
    payments: [{ allocation: { penalty: 487, interest: 9_133, principal: 97_486 } }],
  });
});

test("an application under the later policy can defer it or have it waived", async () => {
  const { id: caseId } = await givenClaimed(api, LATE);
  const query = `query R($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview {
    penaltyInterest { minor } waivedPenalty { minor } } } }`;
  const preview = async (...measures: object[]) => {
    const { data } = await api.execute(query, { input: { caseId, measures } }, { as: RUI });
    return data.reliefPreview.preview;
  };
  const tail = { type: "TAIL", instalments: 1 };
  expect(await preview(tail)).toEqual({ penaltyInterest: { minor: 1_072 }, waivedPenalty: { minor: 0 } });
  const waive = { type: "WAIVE", share: "0", penaltyShare: "1" };
  expect(await preview(tail, waive)).toMatchObject({ waivedPenalty: { minor: 1_072 } });
});

test("a policy that charges again later reaches no loan whose case is pinned to the one that does not, protected or not", async () => {
  const { id: caseId } = await givenClaimed(api, LATE);
  const [{ loan_id: loan }] = await look(api, "select loan_id from deferral_case where id = $1", [uuid(caseId)]);
  const { institutionId } = RUI;
  for (const { id } of await look(api, "select id from protection where case_id = $1", [uuid(caseId)])) {
    const input = { protectionId: encodeGlobalId("Protection", institutionId ?? "", id), reason: "To be called." };
    expect((await api.command("protectionRelease", input, SENIOR, "loan { id }")).userErrors).toEqual([]);
  }
  await givenPublished(api, [{ name: SHARE, value: "2" }], "2026-03-10");
  const pinned = await loanOf(encodeGlobalId("Loan", institutionId ?? "", loan));
  expect(pinned.june).toEqual({ accrued: { minor: 1_072 }, annualRate: "0" });
  expect((await loanOf(unpaid)).june.accrued.minor).toBeGreaterThan(1_072);
});

test("paid in full, the loan owes nothing of it", async () => {
  const { loan, userErrors } = await pay(unpaid, 106_619 + 1_072, "P-2", "2026-03-05");
  expect([userErrors, loan]).toMatchObject([
    [],
    {
      status: "CURRENT",
      nextDueAmount: { minor: 106_619 },
      payments: [{ allocation: { penalty: 1_072, interest: 9_133, principal: 97_486 } }],
      now: { unpaid: { minor: 0 } },
    },
  ]);
});

test("nor does taking the policy out of use forgive it: the one that ships charges nothing from then on", async () => {
  const late = await givenLoan(api, LATE);
  const { now } = api;
  api.now = "2026-03-20T02:00:00.000Z";
  const charging = await givenPublished(api, [{ name: SHARE, value: "1.5" }], "2026-03-20");
  api.now = "2026-03-25T02:00:00.000Z";
  expect((await step(api, "policyRetire", charging, EDITOR, { words: "Not wanted." })).userErrors).toEqual([]);
  api.now = "2026-04-02T02:00:00.000Z";
  const { annualRate, accrued } = (await loanOf(late)).now;
  const { loan } = await pay(late, 100, "P-3", "2026-04-01");
  api.now = now;
  expect([annualRate, accrued.minor > 1_072]).toEqual(["0", true]);
  expect(loan.payments).toMatchObject([{ allocation: { penalty: 100, interest: 0, principal: 0 } }]);
});
