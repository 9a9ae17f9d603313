import type { Page } from "playwright-core";
import { ask } from "./browser.ts";

export type Row = { id: string; number: string; version: number };
const WAITING =
  "query { cases(filter: { status: [SUBMITTED] }, first: 40) { edges { node { id number version status } } } }";

let taken = 0;
/** Opens a case nobody has touched; each test takes another, from the far end of the list. */
export async function openCase(page: Page): Promise<Row> {
  const { cases } = await ask<{ cases: { edges: { node: Row }[] } }>(page.context(), WAITING);
  const row = cases.edges.at(-1 - taken)?.node;
  taken += 1;
  if (!row) throw new Error("The demo has no submitted case left.");
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(row.id)}`);
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  return row;
}

/** The same, claimed. */
export async function claimed(page: Page): Promise<Row> {
  const row = await openCase(page);
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  return row;
}
