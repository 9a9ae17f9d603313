import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();

const OPEN = "/queue?view=open&ground=SHORT_TERM_HARDSHIP";
const views = (page: Page) => page.getByRole("navigation", { name: "Saved views" });
const view = (page: Page, name: string) => views(page).getByRole("link", { name });
const countOf = async (page: Page, name: string) => (await view(page, name).textContent())?.replace(name, "");

type Mine = { savedViews: { nodes: { id: string; version: number; isMine: boolean }[] } };

/** Takes away whatever the person keeps. */
async function forgetViews(page: Page): Promise<void> {
  const { savedViews } = await ask<Mine>(page.context(), "{ savedViews { nodes { id version isMine } } }");
  for (const { id, version } of savedViews.nodes.filter(({ isMine }) => isMine)) {
    const input = { savedViewId: id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
    const document =
      "mutation ($input: SavedViewDeleteInput!) { savedViewDelete(input: $input) { userErrors { code } } }";
    await ask(page.context(), document, { input });
  }
}

async function openAs(as: string, to = OPEN): Promise<Page> {
  const page = await visit(browser(), { as, to });
  await page.locator("tbody a").first().waitFor();
  return page;
}

/** Saves the list that is on screen, by keyboard alone. */
async function save(page: Page, name: string): Promise<void> {
  await views(page).getByRole("button", { name: "Save view" }).waitFor();
  await page.keyboard.press("s");
  await page.getByRole("textbox", { name: "Name of the view" }).fill(name);
  await page.keyboard.press("Enter");
  await view(page, name).waitFor();
}

async function choose(page: Page, name: string, item: RegExp | string): Promise<void> {
  await page.getByRole("button", { name: `Change the view ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

describe("a saved view", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openAs("reviewer");
    await forgetViews(page);
    await page.reload();
    await page.locator("tbody a").first().waitFor();
  });

  test("is a name for the address, with the very count that stands over the list; it is there again after a reload", async () => {
    await save(page, "Illness");
    expect(await view(page, "Illness").getAttribute("aria-current")).toBe("page");
    const total = await page.locator("h1 + span").textContent();
    await expectSoon(() => countOf(page, "Illness")).toBe(total);
    await page.goto(new URL("/queue", page.url()).href);
    await view(page, "Illness").click();
    await page.waitForURL(/view=open&ground=SHORT_TERM_HARDSHIP/);
    await page.reload();
    await expectSoon(() => countOf(page, "Illness")).toBe(total);
    await page.goBack();
    await expectSoon(() => view(page, "Illness").getAttribute("aria-current")).toBe(null);
  });

  test("holds another list once that is saved under its name", async () => {
    await save(page, "Illness");
    await page.goto(new URL("/queue?view=open&clock=AT_RISK", page.url()).href);
    await views(page).getByRole("button", { name: "Save view" }).waitFor();
    await page.keyboard.press("s");
    await page.getByRole("textbox", { name: "Name of the view" }).fill("Illness");
    await page.getByText("“Illness” holds this list from now on.").waitFor();
    await page.getByRole("button", { name: "Overwrite “Illness”" }).click();
    await expectSoon(() => view(page, "Illness").getAttribute("aria-current")).toBe("page");
    await page.goto(new URL("/queue", page.url()).href);
    await view(page, "Illness").click();
    await page.waitForURL(/view=open&clock=AT_RISK/);
    expect(await view(page, "Illness").count()).toBe(1);
  });

  test("is reached by keyboard and by the palette", async () => {
    await save(page, "Illness");
    await page.goto(new URL("/queue?view=all", page.url()).href);
    await view(page, "Illness").waitFor();
    await page.keyboard.press("v");
    await page.keyboard.press("Enter");
    await page.waitForURL(/ground=SHORT_TERM_HARDSHIP/);
    await page.goBack();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("A command, a case number, a name or an id").fill("Illness");
    await page.keyboard.press("Enter");
    await page.waitForURL(/ground=SHORT_TERM_HARDSHIP/);
  });

  test("is renamed and deleted from its menu; a name that is taken is refused and what was typed stays", async () => {
    await save(page, "Illness");
    await page.goto(new URL("/queue?view=open&clock=AT_RISK", page.url()).href);
    await save(page, "Hot");
    await choose(page, "Hot", "Rename…");
    await page.getByRole("textbox", { name: "Name of the view" }).fill("Illness");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("You keep a view called “Illness” already").waitFor();
    expect(await page.getByRole("textbox", { name: "Name of the view" }).inputValue()).toBe("Illness");
    await page.getByRole("textbox", { name: "Name of the view" }).fill("At risk");
    await page.keyboard.press("Enter");
    await view(page, "At risk").waitFor();
    await choose(page, "At risk", "Delete…");
    await page.getByRole("button", { name: "Delete" }).click();
    await expectSoon(() => view(page, "At risk").count()).toBe(0);
    expect(await view(page, "Illness").count()).toBe(1);
  });

  test("is offered for a list that has no name yet, and for no other", async () => {
    const button = views(page).getByRole("button", { name: "Save view" });
    await button.waitFor();
    for (const known of ["/queue", "/queue?view=all"]) {
      await page.goto(new URL(known, page.url()).href);
      await page.locator("tbody a").first().waitFor();
      await page.waitForTimeout(300);
      expect(await button.count()).toBe(0);
    }
    await page.goto(new URL("/queue?view=all&order=SUBMITTED_NEWEST", page.url()).href);
    await button.waitFor();
  });

  test("is not shared by a reviewer, who is told why", async () => {
    await save(page, "Illness");
    await page.getByRole("button", { name: "Change the view Illness" }).click();
    const share = page.getByRole("menuitem", { name: /Share with the institution/ });
    expect(await share.getAttribute("aria-disabled")).toBe("true");
    await share.getByText("Senior reviewers say what everybody sees.").waitFor();
  });

  test("that a senior reviewer shares is seen by the others, until it is taken back", async () => {
    const senior = await openAs("senior");
    await forgetViews(senior);
    await senior.reload();
    await senior.locator("tbody a").first().waitFor();
    await save(senior, "For all");
    await choose(senior, "For all", "Share with the institution");
    await senior.getByText("The institution sees “For all” now.").waitFor();
    await page.reload();
    await view(page, "For all").click();
    await page.getByRole("button", { name: "Change the view For all" }).click();
    const rename = page.getByRole("menuitem", { name: /Rename…/ });
    expect(await rename.getAttribute("aria-disabled")).toBe("true");
    const auditor = await openAs("auditor");
    await view(auditor, "For all").waitFor();
    expect(await views(auditor).getByRole("button", { name: "Save view" }).count()).toBe(0);
    await choose(senior, "For all", "Stop sharing");
    await senior.getByText("“For all” is no longer shared.").waitFor();
    await page.reload();
    await page.locator("tbody a").first().waitFor();
    await expectSoon(() => view(page, "For all").count()).toBe(0);
  });
});
