import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";

const browser = useBrowser();
const WAITING = "query { cases(filter: { status: [SUBMITTED] }, first: 5) { edges { node { id number } } } }";

type Row = { id: string; number: string };

async function openCase(page: Page): Promise<Row> {
  const { cases } = await ask<{ cases: { edges: { node: Row }[] } }>(page.context(), WAITING);
  const row = cases.edges[0]?.node;
  if (!row) throw new Error("The demo has no submitted case left.");
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(row.id)}`);
  await page.getByRole("heading", { name: "Also possible" }).waitFor();
  return row;
}

/** Takes a step with its words, and waits out the ten seconds. */
async function take(page: Page, step: string, label: string, words: string): Promise<void> {
  await page.getByRole("button", { name: `${step}…` }).click();
  await page.getByLabel(label).fill(words);
  await page.keyboard.press("Control+Enter");
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  await page.getByText("your decision took effect").waitFor({ state: "detached", timeout: 20_000 });
}

test("a senior withdraws a case for the borrower, reopens it with something new, and moves it to special handling", async () => {
  const page = await visit(browser(), { as: "senior@QINGHE" });
  const { id } = await openCase(page);
  const status = async () =>
    (await ask<{ case: { status: string } }>(page.context(), "query ($id: ID!) { case(id: $id) { status } }", { id }))
      .case.status;
  await take(page, "Withdraw for the borrower", "Why, if the borrower says", "Paid by the family.");
  expect(await status()).toBe("WITHDRAWN");

  await page.getByRole("button", { name: "Reopen the case…" }).click();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Say what is new.").waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await take(page, "Reopen the case", "What is new", "The family cannot pay after all.");
  expect(await status()).toBe("UNDER_REVIEW");
  await page.getByText("Reopened with new information: The family cannot pay after all.").waitFor();

  await take(page, "Move to special handling", "Why", "Before a court since today.");
  expect(await status()).toBe("SPECIAL_HANDLING");
});

test("a step that a role may not take is shown with the reason", async () => {
  const page = await visit(browser(), { as: "reviewer@QINGHE" });
  const { cases } = await ask<{ cases: { edges: { node: Row }[] } }>(
    page.context(),
    "query { cases(filter: { status: [DECLINED] }, first: 1) { edges { node { id number } } } }",
  );
  const row = cases.edges[0]?.node ?? expect.fail("The demo has no declined case.");
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(row.id)}`);
  const reopen = page.getByRole("button", { name: "Reopen the case…" });
  await reopen.waitFor();
  expect(await reopen.getAttribute("aria-disabled")).toBe("true");
  await page.getByText("The role “Reviewer” may not do “Reopen”.").waitFor();
});

test("the case shows what the borrower was told, with the letter, and an auditor takes the case away", async () => {
  const page = await visit(browser(), { as: "auditor@QINGHE" });
  const { cases } = await ask<{ cases: { edges: { node: Row }[] } }>(
    page.context(),
    "query { cases(filter: { status: [ACTIVE] }, first: 1) { edges { node { id number } } } }",
  );
  const row = cases.edges[0]?.node ?? expect.fail("The demo has no case with an agreement.");
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(row.id)}`);
  await page.getByRole("heading", { name: "Told to the borrower" }).waitFor();
  const letter = await page.getByRole("link", { name: "Letter (PDF)" }).first().getAttribute("href");
  const printed = await page.context().request.get(`${new URL(page.url()).origin}${letter}`);
  expect([printed.status(), printed.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Take the case away (ZIP)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${row.number}.zip`);
});
