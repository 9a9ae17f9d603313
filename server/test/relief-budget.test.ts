import { describe, expect, test } from "vitest";
import { AUDITOR, MAYA, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { GOOD_RECORD, givenPending } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const BUDGET = "budget { id from to amount { minor } reserved { minor } consumed { minor } left { minor } version }";
const set = (amount: number, input: object = {}, as = SENIOR) =>
  api.command(
    "budgetSet",
    { from: "2026-03-01", to: "2026-03-31", amount, reason: "董事会决议", ...input },
    as,
    BUDGET,
  );
const now = async () => {
  const fields = "from amount { minor } reserved { minor } consumed { minor } left { minor }";
  const query = `{ reliefBudgets { nodes { ${fields} } } }`;
  const { nodes } = (await api.execute(query, {}, { as: SENIOR })).data.reliefBudgets;
  const { amount, reserved, consumed, left } = nodes.find(({ from }: { from: string }) => from === "2026-03-01");
  return { amount: amount.minor, reserved: reserved.minor, consumed: consumed.minor, left: left.minor };
};

/** M6 on the golden loan: half of 244.74 is waived, which costs the lender 122.37. */
const HALF_WAIVED = [
  {
    measures: [
      { type: "SHIFT", months: 3 },
      { type: "WAIVE", share: "0.5" },
    ],
  },
];
const COST = 12_237;
const FREE = [{ measures: [{ type: "SHIFT", months: 3 }] }];
const DECIDE = "case { id version status offersHash offers { id termsHash status } }";
const approve = async (offers: object[]) => {
  const { id, version } = await givenClaimed(api);
  const input = { caseId: id, expectedVersion: version, offers, overrideReason: "Papers seen." };
  const { case: approved, userErrors } = await api.command("caseApprove", input, RUI, DECIDE);
  // Without its papers the case needs a second person, whatever it costs: the budget is held when they confirm.
  if (approved?.status !== "PENDING_SECOND_REVIEW") return { case: approved, userErrors };
  const confirm = { caseId: id, expectedVersion: approved.version, termsHash: approved.offersHash };
  return api.command("caseConfirm", confirm, SENIOR, DECIDE);
};
const openUp = async () => {
  const { case: offered } = await approve(HALF_WAIVED);
  return offered;
};

const agree = async () => {
  const { version, offers } = await openUp();
  const accept = { offerId: offers[0].id, termsHash: offers[0].termsHash, expectedVersion: version };
  return (await api.command("offerAccept", accept, PARTNER)).case;
};

describe("a relief budget", () => {
  test("is held by an offer, spent by its acceptance, and free again after a withdrawal", async () => {
    await set(100_000);
    const start = await now();
    const accepted = await openUp();
    const withdrawn = await openUp();
    expect(await now()).toMatchObject({ reserved: start.reserved + 2 * COST, left: start.left - 2 * COST });
    const [offer] = accepted.offers;
    const accept = { offerId: offer.id, termsHash: offer.termsHash, expectedVersion: accepted.version };
    await api.command("offerAccept", accept, PARTNER, "case { status }");
    expect(await now()).toMatchObject({ reserved: start.reserved + COST, consumed: start.consumed + COST });
    await api.command("caseWithdraw", { caseId: withdrawn.id, expectedVersion: withdrawn.version }, PARTNER);
    expect(await now()).toMatchObject({ reserved: start.reserved, consumed: start.consumed + COST });
  });

  test("is free again when the borrower asks for something else", async () => {
    const { reserved, left } = await now();
    const { id, version } = await openUp();
    expect(await now()).toMatchObject({ reserved: reserved + COST, left: left - COST });
    const counter = { caseId: id, expectedVersion: version, measures: FREE[0]?.measures, words: "Without a waiver." };
    await api.command("offerCounter", counter, PARTNER);
    expect(await now()).toMatchObject({ reserved, left });
  });

  test("gives back what months without payment that end early cost less, and all of it when the agreement is undone", async () => {
    const { consumed, left } = await now();
    const active = await agree();
    expect(await now()).toMatchObject({ consumed: consumed + COST, left: left - COST });
    const later = "2026-04-15T04:00:00.000Z";
    const query =
      "query P($id: ID!) { holidayEndPreview(caseId: $id) { preview { termsHash costToLender { minor } } } }";
    const { data } = await api.execute(query, { id: active.id }, { as: PARTNER, now: later });
    const { termsHash, costToLender } = data.holidayEndPreview.preview;
    expect(costToLender.minor).toBeLessThan(COST);
    const end = { caseId: active.id, expectedVersion: active.version, termsHash };
    const { version } = (await api.command("agreementEndHoliday", end, PARTNER, DECIDE, later)).case;
    expect(await now()).toMatchObject({ consumed: consumed + costToLender.minor, left: left - costToLender.minor });
    const undo = { caseId: active.id, words: "Accepted by mistake." };
    const proposed = (await api.command("agreementProposeCancel", { ...undo, expectedVersion: version }, RUI)).case;
    await api.command("agreementCancel", { ...undo, expectedVersion: proposed.version }, SENIOR);
    expect(await now()).toMatchObject({ consumed, left });
  });

  test("that is used up refuses what costs, with what is left, and lets through what costs nothing", async () => {
    const { reserved, consumed } = await now();
    await set(reserved + consumed + COST - 1);
    const refused = await approve(HALF_WAIVED);
    expect(refused.userErrors).toMatchObject([
      { code: "BUDGET_EXHAUSTED", message: expect.stringContaining("up to CN¥122.37") },
    ]);
    expect((await approve(FREE)).case.status).toBe("OFFERED");
  });

  test("refuses as much to whoever approves alone, and nothing of the approval stays", async () => {
    const alone = async () => {
      const { id, version } = await givenClaimed(api, GOOD_RECORD);
      const input = { caseId: id, expectedVersion: version, offers: HALF_WAIVED };
      const { case: approved, userErrors } = await api.command("caseApprove", input, RUI, DECIDE);
      return { id, version, approved, userErrors };
    };
    await set(1_000_000);
    const start = await now();
    expect((await alone()).approved.status).toBe("OFFERED");
    const { reserved, consumed } = await now();
    expect(reserved).toBeGreaterThan(start.reserved);
    await set(reserved + consumed + (reserved - start.reserved) - 1);
    const { id, version, userErrors } = await alone();
    expect(userErrors).toMatchObject([{ code: "BUDGET_EXHAUSTED", field: ["offers"] }]);
    const query = "query C($id: ID!) { case(id: $id) { status version offers { id } } }";
    const { data } = await api.execute(query, { id }, { as: RUI });
    expect(data.case).toEqual({ status: "UNDER_REVIEW", version, offers: [] });
    expect(await now()).toMatchObject({ reserved, consumed });
  });

  test("is never overdrawn: of twelve that come at once, as many get something as there is for", async () => {
    const { reserved, consumed } = await now();
    await set(reserved + consumed + 5 * COST);
    const results = await Promise.all(Array.from({ length: 12 }, () => approve(HALF_WAIVED)));
    const refused = results.filter(({ userErrors }) => userErrors[0]?.code === "BUDGET_EXHAUSTED");
    expect(results.filter(({ case: made }) => made?.status === "OFFERED")).toHaveLength(5);
    expect(refused).toHaveLength(7);
    expect(await now()).toMatchObject({ reserved: reserved + 5 * COST, left: 0 });
    const [{ sum }] = await look(api, "select sum(reserved_minor) from relief_reservation where status = 'RESERVED'");
    expect(Number(sum)).toBe(reserved + 5 * COST);
  });

  test("is overdrawn by nothing the application forgets: the control", async () => {
    await expect(
      look(api, "update relief_budget set reserved_minor = amount_minor + 1, version = version + 1"),
    ).rejects.toThrow("relief_budget_overdrawn");
  });

  test("is not held by a proposal that nobody has confirmed yet", async () => {
    const before = await now();
    await givenPending(api);
    expect(await now()).toEqual(before);
  });

  test("is changed by a new amount for the same first day, never below what is held and spent, and overlaps no other", async () => {
    const { reserved, consumed } = await now();
    expect((await set(reserved + consumed - 1)).userErrors).toMatchObject([{ code: "BUDGET_BELOW_USE" }]);
    expect((await set(1, { from: "2026-03-15", to: "2026-04-15" })).userErrors).toMatchObject([
      { code: "BUDGETS_OVERLAP" },
    ]);
    expect((await set(0, { from: "2026-05-01", to: "2026-05-01" })).userErrors).toEqual([]);
    expect((await set(1, { from: "2026-04-02", to: "2026-04-01" })).userErrors).toMatchObject([
      { code: "DAYS_REVERSED" },
    ]);
    expect((await set(-1)).userErrors).toMatchObject([{ code: "AMOUNT_NEGATIVE" }]);
    expect((await set(500_000)).budget).toMatchObject({ amount: { minor: 500_000 }, version: expect.any(Number) });
    expect((await set(0, { from: "2026-04-01", to: "2026-04-30" })).budget.version).toBe(1);
  });

  test("is a senior's to set, and another institution's is not seen", async () => {
    await expect(set(1, {}, RUI)).rejects.toThrow("not open to the role Reviewer");
    await expect(set(1, {}, AUDITOR)).rejects.toThrow("not open to the role Auditor");
    expect(
      (await api.execute("{ reliefBudgets { nodes { id } } }", {}, { as: MAYA })).data.reliefBudgets.nodes,
    ).toEqual([]);
  });
});
