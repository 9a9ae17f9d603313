import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { claimed, openCase, type Row } from "./support/open-case.ts";

const browser = useBrowser();

const statusOf = async (page: Page, id: string) =>
  (await ask<{ case: { status: string } }>(page.context(), "query ($id: ID!) { case(id: $id) { status } }", { id }))
    .case.status;

test("a decision undone within its ten seconds never happened, and its words are still there", async () => {
  const page = await visit(browser(), { as: "reviewer2@HARBOR" });
  const { id } = await claimed(page);
  await page.keyboard.press("d");
  await page.getByRole("checkbox", { name: "Hardship not shown" }).check();
  await page.getByLabel("Words to the borrower").fill("We could not see the hardship.");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Declining /).waitFor();
  await page.keyboard.press("z");
  expect(await page.getByText(/^Declining /).count()).toBe(0);
  expect(await page.getByLabel("Words to the borrower").inputValue()).toBe("We could not see the hardship.");
  await page.waitForTimeout(11_000);
  expect(await statusOf(page, id)).toBe("UNDER_REVIEW");
});

test("a decline without a reason and without words is not sent, and says what is missing", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  await claimed(page);
  await page.keyboard.press("d");
  await page.getByRole("button", { name: /^Decline/ }).click();
  await page.getByText("Choose at least one reason.").waitFor();
  await page.getByText("The borrower must be told why.").waitFor();
  expect(await page.getByText(/^Declining /).count()).toBe(0);
});

test("whoever begins to decide a case that nobody holds claims it on the way", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  const { id } = await openCase(page);
  expect(await statusOf(page, id)).toBe("SUBMITTED");
  await page.keyboard.press("d");
  await page.getByRole("heading", { name: "Decline" }).waitFor();
  await page.getByText("You hold it").waitFor();
  expect(await statusOf(page, id)).toBe("UNDER_REVIEW");
});

test("evidence is asked for by keyboard; the case waits and its clock stands still", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  const { id } = await claimed(page);
  await page.keyboard.press("e");
  await page.getByRole("checkbox", { name: "Bank statement" }).check();
  await page.getByLabel("Words to the borrower").fill("The last three months, please.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  expect(await statusOf(page, id)).toBe("EVIDENCE_REQUESTED");
  await page.getByText("Stopped", { exact: true }).first().waitFor();
});

test("when the case changed meanwhile, the reviewer reads what changed and by whom, and loses no word", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const { id } = await claimed(page);
  await page.keyboard.press("d");
  await page.getByRole("checkbox", { name: "Evidence missing" }).check();
  await page.getByLabel("Words to the borrower").fill("The certificate did not come.");

  const elsewhere = await visit(browser(), { as: "senior" });
  const { case: now } = await ask<{ case: Row }>(
    elsewhere.context(),
    "query ($id: ID!) { case(id: $id) { id number version } }",
    { id },
  );
  const claim = "mutation ($input: CaseClaimInput!) { caseClaim(input: $input) { userErrors { message } } }";
  const release =
    "mutation ($input: CaseReleaseInput!) { caseRelease(input: $input) { case { version } userErrors { message } } }";
  const input = { caseId: id, expectedVersion: now.version, idempotencyKey: crypto.randomUUID() };
  const { caseRelease } = await ask<{ caseRelease: { case: { version: number } } }>(elsewhere.context(), release, {
    input,
  });
  await ask(page.context(), claim, {
    input: { caseId: id, expectedVersion: caseRelease.case.version, idempotencyKey: crypto.randomUUID() },
  });

  await page.keyboard.press("Control+Enter");
  const refusal = page.locator("form").getByRole("alert");
  await refusal.waitFor({ timeout: 20_000 });
  await refusal.getByText("The case has changed since you read it").waitFor();
  await refusal.locator("li").filter({ hasText: "周建国" }).waitFor();
  expect(await page.getByLabel("Words to the borrower").inputValue()).toBe("The certificate did not come.");
  expect(await page.getByRole("checkbox", { name: "Evidence missing" }).isChecked()).toBe(true);
  await page.keyboard.press("Control+Enter");
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  expect(await statusOf(page, id)).toBe("DECLINED");
});

test("the checker returns the case, and the maker reads why and decides anew", async () => {
  const maker = await visit(browser(), { as: "reviewer" });
  const { id } = await claimed(maker);
  await maker.keyboard.press("a");
  await maker.getByRole("button", { name: "Edit offer 1" }).click();
  await maker.getByRole("combobox", { name: "Measure" }).selectOption("SHIFT");
  // One more than any reason and any proof allows.
  await maker.getByRole("spinbutton", { name: "Months" }).fill("7");
  await maker.getByText("A second reviewer will have to confirm this.").waitFor();
  // A large loan says so before the edited offer is back from the server; the field comes with what the rules found.
  await maker.getByLabel("Why approve although a rule failed").waitFor();
  await maker.keyboard.press("Control+Enter");
  await maker.getByText("A failed rule is only overridden with a reason.").waitFor();
  await maker.keyboard.insertText("The papers came by post.");
  expect(await maker.getByLabel("Why approve although a rule failed").inputValue()).toBe("The papers came by post.");
  await maker.keyboard.press("Control+Enter");
  await maker.getByText("your decision took effect").waitFor({ timeout: 20_000 });

  const checker = await visit(browser(), { as: "senior", to: `/cases/${encodeURIComponent(id)}` });
  await checker.getByRole("heading", { name: "Second review" }).waitFor();
  await checker.getByRole("button", { name: /^Return to the maker/ }).click();
  await checker.getByLabel("What the maker should look at again").fill("The income does not add up.");
  await checker.keyboard.press("Control+Enter");
  await checker.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  expect(await statusOf(checker, id)).toBe("UNDER_REVIEW");

  await maker.reload();
  await maker.getByText("The income does not add up.").first().waitFor();
  expect(await maker.getByRole("button", { name: /^Approve/ }).getAttribute("aria-disabled")).not.toBe("true");
});

test("an auditor sees every button, none that works, and why", async () => {
  const page = await visit(browser(), { as: "auditor" });
  await openCase(page);
  const approve = page.getByRole("button", { name: /^Approve/ });
  expect(await approve.getAttribute("aria-disabled")).toBe("true");
  const reason = await approve.getAttribute("aria-describedby");
  expect(await page.locator(`[id="${reason}"]`).textContent()).toBeTruthy();
  await page.keyboard.press("a");
  expect(await page.getByRole("heading", { name: "Approve" }).count()).toBe(0);
});
