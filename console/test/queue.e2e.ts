import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";

const browser = useBrowser();

type Found = { cases: { nodes: { borrower: { name: string; maskedName: string } }[] } };

const rows = (page: Page) => page.locator("tbody tr[aria-rowindex]");

describe("the queue", () => {
  let page: Page;
  beforeEach(async () => {
    page = await visit(browser(), { as: "reviewer", to: "/queue?view=all" });
    await rows(page).first().waitFor();
  });

  test("filters stand in the address, and the address brings them back", async () => {
    await page.getByRole("button", { name: "Status" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Declined" }).click();
    await page.keyboard.press("Escape");
    await page.waitForURL(/status=DECLINED/);
    await page.reload();
    await rows(page).first().waitFor();
    const states = await rows(page).locator("td[data-column=status]").allTextContents();
    expect([...new Set(states)]).toEqual(["Declined"]);
  });

  test("a filter's menu works by keyboard alone and gives the focus back", async () => {
    const button = page.getByRole("button", { name: "Clock" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitemcheckbox").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/clock=/);
    await page.keyboard.press("Escape");
    await expectSoon(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("a Chinese name is found as it is typed, by any part of it", async () => {
    const query = '{ cases(filter: { search: "王" }, first: 100) { nodes { borrower { name maskedName } } } }';
    const found = (await ask<Found>(page.context(), query)).cases.nodes.map(({ borrower }) => borrower);
    expect(found.filter(({ name }) => !name.includes("王"))).toEqual([]);
    const all = await rows(page).count();
    await page.getByRole("searchbox").fill("王");
    await page.waitForURL(/q=/);
    await expectSoon(async () => (await rows(page).count()) < all).toBe(true);
    const shown = await rows(page).locator("td[data-column=borrower]").allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !found.some(({ maskedName }) => maskedName === name))).toEqual([]);
  });

  test("ticked rows stay ticked after a visit to a case", async () => {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("1 case ticked").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Findings" }).waitFor();
    await page.goBack();
    await page.getByText("1 case ticked").waitFor();
  });

  test("the whole filtered list is saved as a file, past the pages on screen, in its order and with masked names", async () => {
    const query = "{ cases(orderBy: DUE_SOONEST, first: 100) { totalCount nodes { number } } }";
    type Counted = { cases: { totalCount: number; nodes: { number: string }[] } };
    const { cases } = await ask<Counted>(page.context(), query);
    expect(cases.totalCount).toBeGreaterThan(60);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export the whole list as CSV" }).click();
    const file = readFileSync(await (await coming).path(), "utf8");
    await page.getByText(`${cases.totalCount} cases are in the file.`).waitFor();
    expect(file.startsWith("\uFEFFNumber,Borrower,Institution,")).toBe(true);
    const lines = file.trimEnd().split("\r\n").slice(1);
    expect(lines.length).toBe(cases.totalCount);
    expect(lines.slice(0, 100).map((line) => line.split(",")[0])).toEqual(cases.nodes.map(({ number }) => number));
    expect(lines.filter((line) => !line.split(",")[1]?.includes("*"))).toEqual([]);
  });

  test("a list that does not come whole is no file, and that is said", async () => {
    const saved: string[] = [];
    page.on("download", (file) => saved.push(file.url()));
    await page.route("**/graphql", async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName === "ExportPage") await route.abort();
      else await route.continue();
    });
    await page.getByRole("button", { name: "Export the whole list as CSV" }).click();
    await page.getByText("The list did not come whole, so no file was saved.").waitFor();
    expect(saved).toEqual([]);
    await page.getByRole("button", { name: "Export the whole list as CSV" }).waitFor();
  });

  test("what comes meanwhile is told by a pill, and no row moves until it is pressed; a visit to a case forgets nothing of it", async () => {
    await page.clock.install();
    await page.goto(new URL("/queue?view=open&order=SUBMITTED_NEWEST", page.url()).href);
    await rows(page).first().waitFor();
    const numbers = () => rows(page).locator("a").allTextContents();
    const before = await numbers();
    const pill = page.getByRole("button", { name: "1 new", exact: true });
    await givenApplication([{ type: "SHIFT", months: 3 }]);
    await page.clock.fastForward(31_000);
    await pill.waitFor();
    expect(await numbers()).toEqual(before);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Findings" }).waitFor();
    await page.goBack();
    await pill.waitFor();
    expect(await numbers()).toEqual(before);
    await pill.click();
    await expectSoon(async () => (await numbers())[1]).toBe(before[0]);
    expect(await pill.count()).toBe(0);
    await givenApplication([{ type: "SHIFT", months: 3 }]);
    await page.clock.fastForward(31_000);
    await pill.waitFor();
    await page.locator("h1").click();
    await page.keyboard.press("r");
    await expectSoon(() => pill.count()).toBe(0);
  });

  test("names are masked in the list", async () => {
    const names = await rows(page).locator("td[data-column=borrower]").allTextContents();
    expect(names.filter((name) => !name.includes("*"))).toEqual([]);
  });
});

test("a platform reviewer sees whose each case is, and at 1280 pixels scrolls nothing sideways", async () => {
  const page = await visit(browser(), { as: "platform", to: "/queue?view=all" });
  await rows(page).first().waitFor();
  const hidden = await page.locator("div:has(> table)").evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(hidden).toBe(0);
  const houses = new Set(await rows(page).locator("td[data-column=institution]").allTextContents());
  expect(houses.size).toBeGreaterThan(1);
});

test("nobody is shown anything before signing in, and comes back to where they were going", async () => {
  const page = await (await browser().newContext({ locale: "en-GB" })).newPage();
  const { origin } = await import("./support/browser.ts");
  await page.goto(`${origin()}/queue?view=open`);
  await page.getByRole("link", { name: /Maya Thompson/ }).click();
  await page.waitForURL(/\/queue\?view=open$/);
  await rows(page).first().waitFor();
});
