import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { partner } from "./support/partner.ts";

const browser = useBrowser();

/** An application for a lower rate and a longer term, on a loan that is not late. */
async function givenLowerRate(): Promise<string> {
  const api = await partner();
  const externalId = `RATE-${crypto.randomUUID()}`;
  const startedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  const terms = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn };
  const register = { externalId, product: "Cash loan", borrower: { externalId, name: "低利" }, terms };
  const command = (input: object) => ({ input: { idempotencyKey: crypto.randomUUID(), ...input } });
  const { loanRegister } = await api<{ loanRegister: { loan: { id: string } } }>(
    "mutation ($input: LoanRegisterInput!) { loanRegister(input: $input) { loan { id } } }",
    command(register),
  );
  const requested = [
    { type: "EXTEND", months: 6 },
    { type: "RATE_REDUCTION", rate: "0.06", fromDate: startedOn },
  ];
  const application = { loanId: loanRegister.loan.id, statement: "工时减半。", requested };
  const of = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "REDUCED_HOURS" };
  const { caseSubmit } = await api<{ caseSubmit: { case: { id: string } } }>(
    "mutation ($input: CaseSubmitInput!) { caseSubmit(input: $input) { case { id } } }",
    command({ ...application, ...of }),
  );
  return `/cases/${encodeURIComponent(caseSubmit.case.id)}`;
}

test("a lower rate that was asked for is suggested as it was asked, and edited without losing the longer term", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenLowerRate() });
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  const first = page.locator("form fieldset > div").first();
  await first.getByText("Extend by 6 months + Lower the rate (6%").waitFor();
  const cost = first.locator("dd").nth(1);
  await cost.waitFor();
  const asked = await cost.textContent();
  await page.getByRole("button", { name: "Edit offer 1" }).click();
  await page.getByRole("spinbutton", { name: "Months" }).fill("3");
  await first.getByText("Extend by 3 months + Lower the rate (6%").waitFor();
  await expectSoon(() => cost.textContent()).not.toBe(asked);
});

test("penalty interest stands on the screen with the days that were stopped, and is waived in an offer", async () => {
  const page = await visit(browser(), { as: "reviewer@QINGHE" });
  const { cases } = await ask<{ cases: { nodes: { id: string }[] } }>(
    page.context(),
    'query { cases(first: 1, filter: { borrowerName: "施志明" }) { nodes { id } } }',
  );
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(cases.nodes[0]?.id ?? "")}`);
  await page.getByText(/penalty interest at .*stopped for \d+ days/).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Edit offer 1" }).click();
  await page.getByRole("spinbutton", { name: "Waive, % of the unpaid penalties" }).fill("100");
  await page.getByText("Waive 100% of the penalties").first().waitFor();
  await page.getByRole("row").filter({ hasText: "Penalties waived" }).waitFor();
});

test("what the rules looked at is shown on demand, each fact with its source and its day", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenLowerRate() });
  const more = page.getByRole("button", { name: "What the rules looked at, and who says so" });
  await more.click();
  const facts = page.getByRole("table", { name: "What the rules looked at" });
  const reason = facts.getByRole("row").filter({ hasText: "Hardship reason" });
  await reason.getByText("The application").waitFor();
  await facts.getByRole("row").filter({ hasText: "Annual rate" }).getByText("The loan as the lender told it").waitFor();
  expect(await reason.getByRole("cell").last().textContent()).toMatch(/\d/);
  await page.getByRole("button", { name: "Hide what the rules looked at" }).click();
  expect(await facts.isVisible()).toBe(false);
});

test("an offer is made on conditions, which stand beside it from the form to the offers made", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenLowerRate() });
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Edit offer 1" }).click();
  await page.locator("summary", { hasText: "Conditions" }).click();
  await page.getByRole("checkbox", { name: "Income statement" }).check();
  await page.getByRole("checkbox", { name: "Take up no new credit until the plan has been kept" }).check();
  const head = page.getByRole("columnheader").filter({ hasText: "To be sent before acceptance: Income statement" });
  await head.waitFor();
  await page.getByLabel("Why approve although a rule failed").fill("Seen.");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Approving /).waitFor();
  await page.getByText("Proposed").first().waitFor({ timeout: 20_000 });
  await head.filter({ hasText: "Take up no new credit until the plan has been kept" }).waitFor();
});

test("an agreement in force says on the case how it is kept", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const { agreements } = await ask<{ agreements: { nodes: { caseId: string }[] } }>(
    page.context(),
    "query { agreements(first: 1, filter: { state: [ON_TRACK] }) { nodes { caseId } } }",
  );
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(agreements.nodes[0]?.caseId ?? "")}`);
  const section = page.getByRole("region", { name: "Agreement" });
  await section.getByText("On track").waitFor();
  await section.getByText(/^Accepted .* by /).waitFor();
});
