import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();

const rows = (page: Page) => page.locator("tbody tr[aria-rowindex]");
const selected = (page: Page) => page.locator("tr[data-selected] a").allTextContents();
const numberOf = async (page: Page, at: number) => [await rows(page).nth(at).locator("a").textContent()];
const view = (page: Page, name: RegExp) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name });

let page: Page;
beforeEach(async () => {
  page = await visit(browser(), { as: "reviewer", to: "/queue?view=all" });
  await rows(page).nth(5).waitFor();
});

test("what has the focus is what the keys act on: by Tab, and by a click on a tick", async () => {
  await page.keyboard.press("j");
  await page.keyboard.press("Tab");
  expect(await selected(page)).toEqual(await numberOf(page, 1));
  await page.keyboard.press("x");
  expect(await rows(page).nth(1).getByRole("checkbox").isChecked()).toBe(true);
  await rows(page).nth(4).getByRole("checkbox").click();
  expect(await selected(page)).toEqual(await numberOf(page, 4));
  await page.keyboard.press("j");
  expect(await selected(page)).toEqual(await numberOf(page, 5));
});

test("a case that is not in the list is not selected: no key acts on what nobody sees", async () => {
  for (const key of ["j", "j", "j"]) await page.keyboard.press(key);
  await page.waitForURL(/sel=/);
  const before = await selected(page);
  await page.getByRole("searchbox").fill("no such borrower");
  await page.getByText("No case fits these filters").waitFor();
  await page.getByRole("searchbox").blur();
  await page.keyboard.press("Enter");
  await page.keyboard.press("x");
  await page.waitForTimeout(400);
  expect(page.url()).toContain("/queue");
  expect(page.url()).not.toContain("sel=");
  expect(await page.getByText("case ticked").count()).toBe(0);
  await page.goBack();
  await expectSoon(() => selected(page)).toEqual(before);
});

test("each list has its own selection, and back finds that of the list one comes back to", async () => {
  for (const key of ["j", "j"]) await page.keyboard.press(key);
  await page.waitForURL(/sel=/);
  const before = await selected(page);
  await view(page, /All open/).click();
  await page.waitForURL(/view=open/);
  await rows(page).first().waitFor();
  for (const key of ["j", "j", "j", "j"]) await page.keyboard.press(key);
  await page.waitForURL(/view=open.*sel=/);
  await page.goBack();
  await expectSoon(() => selected(page)).toEqual(before);
});

test("a search keeps what is typed on after it was searched", async () => {
  const field = page.getByRole("searchbox");
  await field.click();
  await page.keyboard.type("Marcus ");
  await page.waitForURL(/q=Marcus/);
  await page.keyboard.type("Reilly");
  expect(await field.inputValue()).toBe("Marcus Reilly");
  await page.waitForURL(/q=Marcus\+Reilly/);
  await page.keyboard.type("x");
  await page.getByRole("button", { name: "Clear the search" }).click();
  expect(await field.inputValue()).toBe("");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectSoon(() => page.url()).not.toContain("q=");
  await page.goBack();
  await expectSoon(() => field.inputValue()).toBe("Marcus Reilly");
});

test("a dialog gives the focus back to what opened it", async () => {
  for (const key of ["j", "x", "b"]) await page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const opener = await focused();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expectSoon(focused).toBe(opener);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expectSoon(focused).toBe(opener);
});

test("in a low window everything on the left keeps the size of a target", async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  const sizes = await page
    .getByRole("navigation", { name: "Main" })
    .locator("a, button")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
