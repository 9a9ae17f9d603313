import { beforeAll, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";
import { GOOD_RECORD } from "./support/given-status.ts";

const api = givenApi();
const LOAN = "loan { status nextDueAmount { minor } payments { allocation { penalty unapplied } } }";
const pay = (loanId: string, amount: number, externalId: string, receivedOn: string) =>
  api.command("paymentPost", { loanId, amount, externalId, receivedOn }, PARTNER, LOAN);

/** Half as much again as the contract's 12 %, in force for longer than the loans. */
beforeAll(async () => {
  const { now } = api;
  api.now = "2025-01-05T02:00:00.000Z";
  await givenPublished(api, [{ name: "penalty.contractRateShare", value: "1.5" }], "2025-01-05");
  api.now = now;
});

test("no more is taken than was owed on the day the money came in, however late it is told", async () => {
  const id = await givenLoan(api, { paidInstalments: 11, startedOn: "2025-02-10" });
  const told = { receivedOn: "2026-02-11", owed: 106_614 + 53 };
  const { loan, userErrors } = await pay(id, told.owed + 1, "P-late-more", told.receivedOn);
  expect([loan, userErrors]).toMatchObject([null, [{ code: "PAYMENT_TOO_LARGE" }]]);
  expect((await pay(id, told.owed, "P-late", told.receivedOn)).loan).toMatchObject({
    status: "SETTLED",
    nextDueAmount: null,
    payments: [{ allocation: { penalty: 53, unapplied: 0 } }],
  });
});

test("an automatic approval charges no day that the application protects, the day of receipt among them", async () => {
  const requested = [{ type: "SHIFT", months: 1 }];
  const small = { ground: "SMALL_LOAN_GOOD_RECORD", requested };
  const loan = { ...GOOD_RECORD, startedOn: "2025-06-03" };
  const { id: caseId, status } = await givenCase(api, loan, small);
  expect(status).toBe("OFFERED");
  const query = `query O($id: ID!, $input: ReliefPreviewInput!) { case(id: $id) { offers { termsHash penaltyInterest { minor } } }
    reliefPreview(input: $input) { preview { termsHash penaltyInterest { minor } } } }`;
  const { data } = await api.execute(query, { id: caseId, input: { caseId, measures: requested } }, { as: RUI });
  const { termsHash, penaltyInterest } = data.reliefPreview.preview;
  expect(data.case.offers).toEqual([{ termsHash, penaltyInterest }]);
  expect(penaltyInterest.minor).toBeGreaterThan(0);
});
