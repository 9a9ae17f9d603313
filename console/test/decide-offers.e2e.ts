import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { claimed, type Row } from "./support/open-case.ts";
import { partner } from "./support/partner.ts";

const browser = useBrowser();

test("an offer edited is computed anew by the server while one looks, and a senseless one says why", async () => {
  const page = await visit(browser(), { as: "reviewer@QINGHE" });
  await claimed(page);
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Edit offer 1" }).click();
  const cost = page.locator("form dd").nth(1);
  await cost.waitFor();
  const before = await cost.textContent();
  await page.getByRole("combobox", { name: "Measure" }).selectOption("EXTEND");
  await page.getByRole("spinbutton", { name: "Months" }).fill("6");
  await expectSoon(() => cost.textContent()).not.toBe(before);
  await page.getByRole("spinbutton", { name: "Months" }).fill("0");
  await expectSoon(() => page.locator("form [aria-live] p").first().textContent()).toBeTruthy();
});

test("an offer says in words that its rate is within the cap, in the form and beside the schedule", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  await claimed(page);
  await page.keyboard.press("a");
  await page.locator("form dd").filter({ hasText: "within the cap of 24%" }).first().waitFor();
  const line = page.getByRole("row").filter({ hasText: "Effective annual rate" });
  await line.getByText("within the cap of 24%").first().waitFor();
});

test("an offer over the cap is marked and says so, and is not sent without a reason", async () => {
  const api = await partner();
  const externalId = `FLAT-${crypto.randomUUID()}`;
  const borrower = { externalId, name: "高利" };
  const startedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
  // Interest on the whole sum to the end, although it is paid back month by month: some 30 % a year on what is left.
  const terms = {
    principal: 600_000,
    currency: "CNY",
    annualRate: "0.18",
    termMonths: 12,
    startedOn,
    flatInterest: true,
  };
  const register = { idempotencyKey: crypto.randomUUID(), externalId, product: "Flat loan", borrower, terms };
  const { loanRegister } = await api<{ loanRegister: { loan: { id: string } } }>(
    "mutation ($input: LoanRegisterInput!) { loanRegister(input: $input) { loan { id } } }",
    { input: register },
  );
  const application = {
    idempotencyKey: crypto.randomUUID(),
    loanId: loanRegister.loan.id,
    statement: "住院三周。",
    ground: "SHORT_TERM_HARDSHIP",
    hardshipReason: "ILLNESS",
    requested: [{ type: "SHIFT", months: 2 }],
  };
  const { caseSubmit } = await api<{ caseSubmit: { case: Row } }>(
    "mutation ($input: CaseSubmitInput!) { caseSubmit(input: $input) { case { id number version } } }",
    { input: application },
  );
  const to = `/cases/${encodeURIComponent(caseSubmit.case.id)}`;
  const page = await visit(browser(), { as: "reviewer", to });
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Add an offer" }).click();
  const rate = page.locator("form dd").filter({ hasText: "over the cap of 24%" });
  await rate.waitFor();
  expect(await rate.locator("svg").count()).toBe(1);
  await page.getByText("A rule failed, and a second person has to agree").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("A failed rule is only overridden with a reason.").waitFor();
});
