import { expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { timeActs } from "./support/given-clocks.ts";

const api = givenApi();
/** M6 on the golden loan: half of 244.74 is waived, which costs the lender 122.37. */
const COST = 12_237;
const measures = [
  { type: "SHIFT", months: 3 },
  { type: "WAIVE", share: "0.5" },
];
const CASE = "case { id version status offersHash offers { id termsHash } }";

async function offered() {
  const { id: caseId, version } = await givenClaimed(api);
  const input = { caseId, expectedVersion: version, offers: [{ measures }], overrideReason: "Papers seen." };
  const { case: approved } = await api.command("caseApprove", input, RUI, CASE);
  const confirm = { caseId, expectedVersion: approved.version, termsHash: approved.offersHash };
  return (await api.command("caseConfirm", confirm, SENIOR, CASE)).case;
}
const budget = async () => {
  const query = "{ reliefBudgets { nodes { reserved { minor } consumed { minor } left { minor } } } }";
  const [{ reserved, consumed, left }] = (await api.execute(query, {}, { as: SENIOR })).data.reliefBudgets.nodes;
  return { reserved: reserved.minor, consumed: consumed.minor, left: left.minor };
};

test("a budget that an offer held is free again the midnight after its last day, once; what was accepted stays spent", async () => {
  const set = { from: "2026-03-01", to: "2026-03-31", amount: 100_000, reason: "董事会决议" };
  await api.command("budgetSet", set, SENIOR, "budget { id }");
  const [taken, left] = [await offered(), await offered()];
  const [offer] = taken.offers;
  const accept = { offerId: offer.id, termsHash: offer.termsHash, expectedVersion: taken.version };
  await api.command("offerAccept", accept, PARTNER, "case { status }");
  const held = { reserved: COST, consumed: COST, left: 100_000 - 2 * COST };
  expect(await budget()).toEqual(held);
  // Offers of Thursday 5 March stand to the end of the 12th in Shanghai, whose midnight is 16:00 UTC.
  await timeActs(api, "2026-03-12T15:59:59.999Z");
  expect(await budget()).toEqual(held);
  const free = { reserved: 0, consumed: COST, left: 100_000 - COST };
  for (const now of ["2026-03-12T16:00:00.000Z", "2026-03-13T16:00:00.000Z"]) {
    await timeActs(api, now);
    expect(await budget()).toEqual(free);
  }
  const query = "query C($id: ID!) { case(id: $id) { status } }";
  expect((await api.execute(query, { id: left.id }, { as: RUI })).data.case.status).toBe("EXPIRED");
});
