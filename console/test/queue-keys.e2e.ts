import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();

const rows = (page: Page) => page.locator("tbody tr[aria-rowindex]");
const selected = (page: Page) => page.locator("tr[data-selected] a").textContent();

let page: Page;
beforeEach(async () => {
  page = await visit(browser(), { as: "reviewer", to: "/queue?view=all" });
  await rows(page).first().waitFor();
});

test("Enter opens the case that is selected, however quickly it follows", async () => {
  const opened = await page.evaluate(async () => {
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    for (const key of ["j", "j", "j", "ArrowUp", "j"]) {
      press(key);
      // As soon as the key is dealt with: no frame is painted between.
      await new Promise((done) => setTimeout(done));
    }
    return document.activeElement?.textContent;
  });
  expect(opened).toBe(await selected(page));
  expect(await rows(page).nth(2).locator("a").textContent()).toBe(opened);
});

test("back from a case finds the same row selected", async () => {
  for (const key of ["j", "j", "j", "j"]) await page.keyboard.press(key);
  const number = await selected(page);
  await page.waitForURL(/sel=/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  expect(new URL(page.url()).searchParams.get("view")).toBe("all");
  await page.goBack();
  await rows(page).first().waitFor();
  expect(await selected(page)).toBe(number);
});

test("next in a case goes on in the same list", async () => {
  const numbers = await rows(page).locator("a").allTextContents();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("n");
  await expectSoon(() => page.title()).toContain(numbers[1]);
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await page.waitForURL(/\/queue\?.*view=all/);
});

test("while somebody types, letters are letters", async () => {
  await page.keyboard.press("/");
  await page.keyboard.type("jjx");
  expect(await page.getByRole("searchbox").inputValue()).toBe("jjx");
  expect(await page.locator("tr[data-selected], tr[data-ticked]").count()).toBe(0);
});

test("a key that an input method is composing with moves nothing", async () => {
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", isComposing: true, bubbles: true })),
  );
  expect(await page.locator("tr[data-selected]").count()).toBe(0);
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true })));
  await expectSoon(() => page.locator("tr[data-selected]").count()).toBe(1);
});

test("the keys that do the same stand in one line of the help", async () => {
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  await help.getByText("Next case", { exact: true }).waitFor();
  expect(await help.getByText("Next case", { exact: true }).locator("..").locator("kbd").allTextContents()).toEqual([
    "J",
    "↓",
  ]);
});

test("single keys can be switched off; combinations go on working", async () => {
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  expect(await page.locator("tr[data-selected]").count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("A command, a case number, a name or an id").waitFor();
});
