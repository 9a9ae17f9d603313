import type { BrowserContext, Page } from "playwright-core";
import { ask } from "./browser.ts";

export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name }).waitFor();
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const status = async (context: BrowserContext, id: string): Promise<string> => {
  const query = "query Q($id: ID!) { policyVersion(id: $id) { status } }";
  return (await ask<{ policyVersion: { status: string } }>(context, query, { id })).policyVersion.status;
};
/** The version that the address names. */
export const opened = async (page: Page): Promise<string> => {
  await page.waitForURL(/version=[A-Z]+(%40|@)\d+/);
  return new URL(page.url()).searchParams.get("version") ?? "";
};

/** Somebody's draft of the version that ships, meant from a day that is to come; made by the API. */
export async function givenDraft(context: BrowserContext, base = "CN-DEFAULT@1"): Promise<string> {
  const mutation =
    "mutation ($input: PolicyDraftInput!) { policyDraft(input: $input) { policyVersion { id } userErrors { message } } }";
  const input = { idempotencyKey: crypto.randomUUID(), base, effectiveFrom: "2035-01-01" };
  const { policyDraft } = await ask<{ policyDraft: { policyVersion: { id: string } } }>(context, mutation, { input });
  return policyDraft.policyVersion.id;
}
