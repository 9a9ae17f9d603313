import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";

const browser = useBrowser();

const NEWEST = "/queue?view=open&q=%E8%AF%95%E7%94%A8&order=SUBMITTED_NEWEST";
const rows = (page: Page) => page.locator("tbody tr[aria-rowindex]");
const row = (page: Page, number: string) => rows(page).filter({ hasText: number });
const dialog = (page: Page) => page.getByRole("dialog");
const outcome = (page: Page, number: string) =>
  dialog(page).locator("tr").filter({ hasText: number }).locator("td").last();
const bar = (page: Page) => page.getByRole("region", { name: "Ticked cases" });

type Case = { case: { number: string; version: number } };
let numbers: string[];

/** Three new applications, the first of which a senior reviewer holds. */
beforeEach(async () => {
  const paths = [];
  for (let n = 0; n < 3; n += 1) paths.push(await givenApplication([{ type: "SHIFT", months: 3 }]));
  const { page } = await openAs("senior");
  numbers = [];
  for (const [n, path] of paths.entries()) {
    const id = decodeURIComponent(path.replace("/cases/", ""));
    const found = await ask<Case>(page.context(), "query ($id: ID!) { case(id: $id) { number version } }", { id });
    numbers.push(found.case.number);
    const input = { caseId: id, expectedVersion: found.case.version, idempotencyKey: crypto.randomUUID() };
    const claim = "mutation ($input: CaseClaimInput!) { caseClaim(input: $input) { userErrors { code } } }";
    if (n === 0) await ask(page.context(), claim, { input });
  }
});

async function openAs(as: string): Promise<{ page: Page }> {
  const page = await visit(browser(), { as, to: NEWEST });
  await rows(page).first().waitFor();
  return { page };
}

async function tick(page: Page, wanted: readonly string[]): Promise<void> {
  for (const number of wanted) await page.getByRole("checkbox", { name: `Tick case ${number}` }).check();
}

describe("the ticked cases", () => {
  test("are claimed after a preview that says of each what stands against it; they stay ticked, and no row moves", async () => {
    const { page } = await openAs("reviewer");
    const order = await rows(page).locator("a").allTextContents();
    const [held = "", free = "", other = ""] = numbers;
    await tick(page, numbers);
    await bar(page).getByRole("button", { name: "Claim" }).click();
    await dialog(page).getByText("2 of 3 can be done. The others stay as they are.").waitFor();
    expect(await outcome(page, held).textContent()).toBe("Another reviewer holds this case.");
    expect(await outcome(page, free).textContent()).toBe("Nothing stands against it");
    expect(await row(page, free).locator("td[data-column=holder]").textContent()).not.toContain("陈静");
    await dialog(page).getByRole("button", { name: "Claim 2 cases" }).click();
    await dialog(page).getByText("Done for 2 cases: 1 of 3 left as they were.").waitFor();
    expect(await outcome(page, free).textContent()).toBe("Done");
    expect(await outcome(page, held).textContent()).toBe("Another reviewer holds this case.");
    await dialog(page).getByRole("button", { name: "Close" }).click();
    for (const number of [free, other])
      await expectSoon(() => row(page, number).locator("td[data-column=holder]").textContent()).toContain("陈静");
    expect(await rows(page).locator("a").allTextContents()).toEqual(order);
    await bar(page).getByText("3 cases ticked").waitFor();
  });

  test("are asked for documents together, by keyboard alone, once the reviewer holds them", async () => {
    const { page } = await openAs("reviewer");
    const [, free = "", other = ""] = numbers;
    await tick(page, [free, other]);
    await page.locator("h1").click();
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Claim 2 cases" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog(page)
      .getByText(/^Done for 2 cases/)
      .waitFor();
    await page.keyboard.press("Escape");
    await expectSoon(() => dialog(page).count()).toBe(0);
    await bar(page).getByRole("button", { name: "Request evidence…" }).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Preview" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog(page).getByText("Choose at least one document.").waitFor();
    await dialog(page).getByRole("checkbox").first().focus();
    await page.keyboard.press("Space");
    await dialog(page).getByRole("textbox", { name: "Words to the borrower" }).fill("请提供证明。");
    await page.keyboard.press("Control+Enter");
    await dialog(page).getByText("2 of 2 can be done.").waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog(page)
      .getByText(/^Done for 2 cases/)
      .waitFor();
    await page.keyboard.press("Escape");
    for (const number of [free, other])
      await expectSoon(() => row(page, number).locator("td[data-column=status]").textContent()).toBe(
        "Evidence requested",
      );
  });

  test("are given to somebody by a senior reviewer; a reviewer is told why not", async () => {
    const { page: reviewer } = await openAs("reviewer");
    await tick(reviewer, numbers.slice(1));
    const assign = bar(reviewer).getByRole("button", { name: /^Assign/ });
    expect(await assign.getAttribute("aria-disabled")).toBe("true");
    expect(await assign.getAttribute("title")).toBe("Senior reviewers give out work.");
    const { page } = await openAs("senior");
    await tick(page, numbers);
    await bar(page).getByRole("button", { name: "Assign…" }).click();
    await dialog(page).getByRole("button", { name: "Preview" }).click();
    await dialog(page).getByText("Choose somebody.").waitFor();
    await dialog(page).getByRole("combobox", { name: "Person" }).fill("陈静");
    await page.getByRole("option", { name: /陈静/ }).click();
    await dialog(page).getByRole("button", { name: "Preview" }).click();
    await dialog(page).getByRole("button", { name: "Assign 3 cases" }).click();
    await dialog(page)
      .getByText(/^Done for 3 cases/)
      .waitFor();
    await dialog(page).getByRole("button", { name: "Close" }).click();
    for (const number of numbers)
      await expectSoon(() => row(page, number).locator("td[data-column=holder]").textContent()).toContain("陈静");
  });

  test("may be one, and that from its own screen", async () => {
    const { page: reviewer } = await openAs("reviewer");
    await reviewer.close();
    const { page } = await openAs("senior");
    await row(page, numbers[1] ?? "")
      .locator("a")
      .click();
    await page.getByText("Nobody holds it").waitFor();
    await page.getByRole("button", { name: "Assign…" }).click();
    await dialog(page).getByRole("combobox", { name: "Person" }).fill("陈静");
    await page.getByRole("option", { name: /陈静/ }).click();
    await dialog(page).getByRole("button", { name: "Preview" }).click();
    await dialog(page).getByRole("button", { name: "Assign 1 case" }).click();
    await dialog(page)
      .getByText(/^Done for 1 case/)
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Held by 陈静").waitFor();
    await page.getByText("Assigned to 陈静.").first().waitFor();
  });

  test("of which none can be done are left, and the button says so", async () => {
    const { page } = await openAs("reviewer");
    await tick(page, numbers.slice(0, 1));
    await bar(page).getByRole("button", { name: "Claim" }).click();
    await dialog(page).getByText("There is nothing to do: each case says why.").waitFor();
    expect(await dialog(page).getByRole("button", { name: "Claim 0 cases" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });
});
