import { beforeAll, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenCase, givenCase, givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";

const api = givenApi();
const LOAN = `status nextDueAmount { minor } penaltyInterest { accrued { minor } unpaid { minor } annualRate }
  payments { allocation { penalty interest principal } }`;
const ask = async (id: string, on: string | null = null) => {
  const query = `query P($id: ID!, $on: Date) { loan(id: $id) { ${LOAN} on: penaltyInterest(on: $on) { accrued { minor } annualRate daysCounted } } }`;
  return (await api.execute(query, { id, on }, { as: PARTNER })).data.loan;
};

/** The fourth instalment of both was due on 10 February; of the one it was paid ten days late, of the other not at all. */
let paid = "";
let unpaid = "";
/** An open case on a third, pinned to the version that charges nothing. */
let governed: GivenCase;
beforeAll(async () => {
  paid = await givenLoan(api, { paidInstalments: 3 });
  unpaid = await givenLoan(api, { paidInstalments: 3 });
  governed = await givenCase(api, { paidInstalments: 3 });
  const input = { loanId: paid, amount: 106_619, externalId: "P-1", receivedOn: "2026-02-20" };
  await api.command("paymentPost", input, PARTNER, "loan { id }");
  await givenPublished(api, [{ name: "penalty.contractRateShare", value: "1.5" }], "2026-03-05");
  await givenPublished(api, [{ name: "penalty.contractRateShare", value: "2" }], "2026-03-10");
});

test("a policy charges nobody for days before it came into force: what was paid late before it stays paid", async () => {
  expect(await ask(paid)).toMatchObject({
    nextDueAmount: { minor: 106_619 },
    payments: [{ allocation: { penalty: 0, interest: 9_133, principal: 97_486 } }],
    penaltyInterest: { accrued: { minor: 0 }, unpaid: { minor: 0 } },
  });
});

test("each day is charged by the policy in force on it: one at 18 % on 5 March, 6.34 with six at the cap of 24 % on the 15th", async () => {
  expect((await ask(unpaid, "2026-03-04")).on).toEqual({ accrued: { minor: 0 }, annualRate: "0", daysCounted: 0 });
  expect((await ask(unpaid, "2026-03-05")).on).toEqual({ accrued: { minor: 49 }, annualRate: "0.18", daysCounted: 1 });
  expect((await ask(unpaid, "2026-03-15")).on).toMatchObject({ annualRate: "0.24", daysCounted: 11 });
  expect((await ask(unpaid, "2026-03-10")).on.accrued.minor).toBe(244 + 65);
});

test("a loan whose case is pinned to a version that charges nothing is charged nothing, and says so", async () => {
  const query =
    'query C($id: ID!) { case(id: $id) { loan { penaltyInterest(on: "2026-03-15") { accrued { minor } annualRate } } } }';
  const { data } = await api.execute(query, { id: governed.id }, { as: RUI });
  expect(data.case.loan.penaltyInterest).toEqual({ accrued: { minor: 0 }, annualRate: "0" });
});

test("a payment under it meets the days that it charges, and no other", async () => {
  const input = { loanId: unpaid, amount: 106_619 + 49, externalId: "P-2", receivedOn: "2026-03-05" };
  const { loan } = await api.command("paymentPost", input, PARTNER, `loan { ${LOAN} }`);
  expect(loan).toMatchObject({
    status: "CURRENT",
    payments: [{ allocation: { penalty: 49, interest: 9_133, principal: 97_486 } }],
    penaltyInterest: { accrued: { minor: 49 }, unpaid: { minor: 0 } },
  });
});
