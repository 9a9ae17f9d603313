import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";
import { partner } from "./support/partner.ts";

const browser = useBrowser();
const SHIFT = [{ type: "SHIFT", months: 2 }];
const notes = (page: Page) => page.getByRole("region", { name: "Internal notes" });

test("a reviewer writes a note by keyboard alone, Chinese by an input method, and it stands there as text", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(SHIFT) });
  await notes(page).getByText("The borrower and partners never see these.").waitFor();
  await page.keyboard.press("i");
  await notes(page).getByLabel("Note").waitFor();
  await page.keyboard.press("Control+Enter");
  await notes(page).getByText("This is needed.").waitFor();
  const ime = await page.context().newCDPSession(page);
  await ime.send("Input.imeSetComposition", { text: "fu gong", selectionStart: 7, selectionEnd: 7 });
  await page.keyboard.press("Control+Enter");
  await ime.send("Input.insertText", { text: "下周一复工" });
  await page.keyboard.type(" <b>9:00</b>");
  expect(await notes(page).getByRole("listitem").count()).toBe(0);
  await page.keyboard.press("Control+Enter");
  await page.getByText("The note is written.").waitFor();
  await notes(page).getByRole("listitem").getByText("下周一复工 <b>9:00</b>").waitFor();
  expect(await notes(page).locator("b").count()).toBe(0);
  await expectSoon(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Write a note…");
});

test("what was typed stays when the form is closed; the auditor reads it and writes none; a partner is refused it", async () => {
  const path = await givenApplication(SHIFT);
  const page = await visit(browser(), { as: "reviewer", to: path });
  await notes(page).getByRole("button", { name: "Write a note…" }).click();
  await notes(page).getByLabel("Note").fill("Called twice, no answer.");
  await notes(page).getByRole("button", { name: "Back" }).click();
  await notes(page).getByRole("button", { name: "Write a note…" }).click();
  expect(await notes(page).getByLabel("Note").inputValue()).toBe("Called twice, no answer.");
  await page.keyboard.press("Escape");
  await notes(page).getByLabel("Note").waitFor({ state: "detached" });
  await page.keyboard.press("i");
  expect(await notes(page).getByLabel("Note").inputValue()).toBe("Called twice, no answer.");
  await page.keyboard.press("Control+Enter");
  await notes(page).getByRole("listitem").waitFor();

  const auditor = await visit(browser(), { as: "auditor", to: path });
  await notes(auditor).getByText("Called twice, no answer.").waitFor();
  const why = notes(auditor).getByText("The role “Auditor” reads notes and writes none.");
  const write = notes(auditor).getByRole("button", { name: "Write a note…" });
  expect(await write.getAttribute("aria-describedby")).toBe(await why.getAttribute("id"));
  await write.focus();
  await auditor.keyboard.press("Enter");
  await auditor.keyboard.press("i");
  expect(await notes(auditor).getByLabel("Note").count()).toBe(0);

  const id = decodeURIComponent(path.split("/cases/")[1]?.split("?")[0] ?? "");
  const api = await partner();
  expect(await api("query Q($id: ID!) { case(id: $id) { id } }", { id })).toEqual({ case: { id } });
  const refused = await api("query Q($id: ID!) { case(id: $id) { notes { nodes { text } } } }", { id });
  expect(refused).toEqual({ case: null });
});

test("all notes of a case can be read, the older ones page by page, also when another is written meanwhile", async () => {
  const path = await givenApplication(SHIFT);
  const caseId = decodeURIComponent(path.split("/cases/")[1] ?? "");
  const page = await visit(browser(), { as: "reviewer" });
  const write = "mutation ($input: CaseAddNoteInput!) { caseAddNote(input: $input) { userErrors { message } } }";
  for (let number = 1; number <= 53; number += 1) {
    const input = { caseId, text: `Note ${number}.`, idempotencyKey: crypto.randomUUID() };
    await ask(page.context(), write, { input });
  }
  await page.goto(new URL(path, page.url()).href);
  const lines = () => notes(page).getByRole("listitem").locator("p:first-child").allTextContents();
  await expectSoon(async () => (await lines()).length).toBe(50);
  await page.keyboard.press("i");
  await notes(page).getByLabel("Note").fill("Note 54.");
  await notes(page).getByRole("button", { name: "Show more" }).click();
  await expectSoon(async () => (await lines()).length).toBe(53);
  await notes(page).getByLabel("Note").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByText("The note is written.").waitFor();
  const all = Array.from({ length: 54 }, (_, index) => `Note ${54 - index}.`);
  await expectSoon(lines).toEqual(all);
  expect(await notes(page).getByRole("button", { name: "Show more" }).count()).toBe(0);
});

test("the timeline and the findings write days as the reader's language does", async () => {
  const path = await givenApplication(SHIFT);
  for (const [locale, region, day] of [
    ["en-GB", "Timeline", /from \d{1,2} [A-Z][a-z]{2,3} \d{4}\./],
    ["zh-TW", "時間線", /自 \d{4}年\d{1,2}月\d{1,2}日 起/],
  ] as const) {
    const page = await visit(browser(), { as: "reviewer", to: path, locale });
    await page.getByRole("region", { name: region }).getByText(day).first().waitFor();
    const said = await page.locator("li p").allTextContents();
    expect(said.filter((text) => /\d{4}-\d{2}-\d{2}/.test(text))).toEqual([]);
  }
});
