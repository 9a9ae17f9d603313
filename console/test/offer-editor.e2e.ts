import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";

const browser = useBrowser();

/** The editor of a new offer, on an application that asks for nothing but a month. */
async function editing(page: Page) {
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Edit offer 1" }).focus();
  await page.keyboard.press("Enter");
  return page.locator("form fieldset > div").first();
}

const kinds = (page: Page, number: number) =>
  page
    .getByRole("group", { name: `Measure ${number}` })
    .getByRole("combobox")
    .first();
const choices = (page: Page, number: number) => kinds(page, number).locator("option").allTextContents();

test("a second measure is added by keyboard, computed at once, and taken away again", async () => {
  const requested = [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }];
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(requested) });
  const offer = await editing(page);
  await offer.getByText("Defer 2 months", { exact: false }).first().waitFor();
  const cost = offer.locator("dd").nth(1);
  const alone = await cost.textContent();

  await page.getByRole("button", { name: "Add a measure" }).focus();
  await page.keyboard.press("Enter");
  // The keyboard goes on in the measure that has come.
  expect(await kinds(page, 2).evaluate((select) => select === document.activeElement)).toBe(true);
  expect(await choices(page, 2)).toEqual(["Extend the term", "Lower the rate", "Pause the interest"]);
  expect(await choices(page, 1)).not.toContain("Move to the last instalment");
  await page.getByRole("group", { name: "Measure 2" }).getByLabel("Months").fill("6");
  await offer.getByText("Defer 2 months + Extend by 6 months").waitFor();
  await expectSoon(() => cost.textContent()).not.toBe(alone);

  await page.getByRole("button", { name: "Remove measure 2" }).focus();
  await page.keyboard.press("Enter");
  const add = page.getByRole("button", { name: "Add a measure" });
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  await expectSoon(() => cost.textContent()).toBe(alone);
});

test("what is not typed yet is said, and nothing is guessed for it", async () => {
  const requested = [{ type: "EXTEND", months: 6 }];
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(requested) });
  const offer = await editing(page);
  await page.getByRole("button", { name: "Add a measure" }).click();
  await kinds(page, 2).selectOption({ label: "Lower the rate" });
  await offer.getByText("A day or a rate is still missing.").waitFor();
  await page.keyboard.press("Control+Enter");
  expect(await page.getByText(/^Approving /).count()).toBe(0);

  await page.getByLabel("New annual rate, %").fill("6");
  await page.getByLabel("From the day after").fill(new Date().toISOString().slice(0, 10));
  await offer.getByText(/Extend by 6 months \+ Lower the rate \(6%/).waitFor();
  await offer.locator("dd").nth(1).waitFor();
});

test("what becomes of penalties that are not waived is said beside the waiver", async () => {
  const requested = [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }];
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(requested) });
  await editing(page);
  await page.getByText("What is not waived falls due when payments resume.").waitFor();
  await kinds(page, 1).selectOption({ label: "Capitalise the interest" });
  await page.getByText("What is not waived joins the principal.").waitFor();
});

test("an offer of three measures is made exactly as it was composed", async () => {
  const requested = [{ type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" }];
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(requested) });
  await editing(page);
  await page.getByRole("button", { name: "Add a measure" }).click();
  await page.getByRole("group", { name: "Measure 2" }).getByLabel("Months").fill("3");
  await page.getByLabel("Waive, % of the deferral’s interest").fill("50");
  await page.getByText("Defer 1 month + Extend by 3 months + Waive 50% of the interest").first().waitFor();
  for (const other of await page.getByRole("checkbox", { name: /^[2-4]\. / }).all()) await other.uncheck();
  const why = page.getByLabel("Why approve although a rule failed");
  await page.getByRole("button", { name: "Approve with 1 offer" }).waitFor();
  await page.waitForTimeout(600);
  if (await why.isVisible()) await why.fill("Seen.");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Approving /).waitFor();
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  const head = page.getByRole("columnheader").filter({ hasText: "Defer 1 month + Extend by 3 months" });
  await head.filter({ hasText: /Open|Proposed/ }).waitFor();
});
