import { beforeAll, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";

const api = givenApi();
/** The server's days on either side of the one from which principal is met first; the database's clock is past both. */
const BEFORE = "2026-03-19T02:00:00.000Z";
const FROM = "2026-03-20T02:00:00.000Z";
const INTEREST_FIRST = { interest: 8_158, principal: 1_842 };
const PRINCIPAL_FIRST = { interest: 0, principal: 10_000 };

let loanId = "";
beforeAll(async () => {
  loanId = await givenLoan(api);
  const part = { loanId, amount: 10_000, receivedOn: "2026-03-05", externalId: "P-1" };
  await api.command("paymentPost", part, PARTNER, "loan { id }");
  await givenPublished(
    api,
    [
      { name: "performance.allocation", value: "PRINCIPAL,INTEREST,PENALTY" },
      { name: "penalty.contractRateShare", value: "1.5" },
    ],
    "2026-03-20",
  );
});

const LOAN =
  "query L($id: ID!) { loan(id: $id) { payments { allocation { interest principal } } penaltyInterest { policyVersion } } }";
const PREVIEW = `query R($input: ReliefPreviewInput!) { reliefPreview(input: $input) { userErrors { code }
  preview { schedule { instalments { principal interest paid } } } } }`;

test.each([
  ["the version before", BEFORE, INTEREST_FIRST, "CN-DEFAULT@1"],
  ["the new one", FROM, PRINCIPAL_FIRST, "HEYUAN@1"],
])("a loan without a case is reckoned by %s until the server's day says otherwise", async (_, now, order, policy) => {
  const { data } = await api.execute(LOAN, { id: loanId }, { as: PARTNER, now });
  expect(data.loan).toEqual({ payments: [{ allocation: order }], penaltyInterest: { policyVersion: policy } });
  const input = { loanId, measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] };
  const { reliefPreview } = (await api.execute(PREVIEW, { input }, { as: RUI, now })).data;
  expect(reliefPreview.userErrors).toEqual([]);
  // What the fifth instalment keeps of the part payment when it is deferred.
  expect(reliefPreview.preview.schedule.instalments[4]).toMatchObject({ ...order, paid: 10_000 });
});
