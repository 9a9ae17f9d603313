import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";

const browser = useBrowser();
const CANDIDATES =
  "query { outreach(withinDays: 30, first: 100) { nodes { borrower { maskedName } loan { externalId } } } }";

type Node = { borrower: { maskedName: string }; loan: { externalId: string } };

test("a reviewer sees by keyboard who may be late soon, why, and whether they may be called", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const candidates = async () =>
    (await ask<{ outreach: { nodes: Node[] } }>(page.context(), CANDIDATES)).outreach.nodes;
  // A job finds them once the server has started.
  await expect.poll(async () => (await candidates()).length, { timeout: 60_000 }).toBeGreaterThan(0);
  const nodes = await candidates();
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await page.getByRole("heading", { level: 1, name: "Outreach" }).waitFor();
  await page.getByLabel("Due within").selectOption("30");
  await page.waitForURL(/days=30/);
  for (const { loan } of nodes) await page.getByRole("row", { name: loan.externalId }).waitFor();
  expect(await page.getByRole("row").count()).toBe(nodes.length + 1);
  const row = page.getByRole("row", { name: nodes[0]?.loan.externalId ?? "" });
  expect(await row.textContent()).toMatch(/Late|Later|disaster/);
});

test("who writes policies finds no borrower at the address", async () => {
  const page = await visit(browser(), { as: "editor", to: "/outreach" });
  await page.getByText("Borrowers’ cases are not open to policy editors").waitFor();
  expect(await page.getByRole("link", { name: "Outreach" }).count()).toBe(0);
});
