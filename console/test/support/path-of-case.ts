import type { Page } from "playwright-core";
import { ask } from "./browser.ts";

const NAMED = "query ($name: String) { cases(first: 1, filter: { borrowerName: $name }) { nodes { id } } }";

/** Where the case of a borrower of the demo lies, asked as the person who is signed in. */
export async function pathOfCase(page: Page, name: string): Promise<string> {
  const { cases } = await ask<{ cases: { nodes: { id: string }[] } }>(page.context(), NAMED, { name });
  const [found] = cases.nodes;
  if (!found) throw new Error(`The demo has no case of ${name}.`);
  return `/cases/${encodeURIComponent(found.id)}`;
}
