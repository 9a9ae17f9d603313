import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, origin, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";
import { partner } from "./support/partner.ts";
import { pathOfCase } from "./support/path-of-case.ts";

const browser = useBrowser();
const SHIFT = [{ type: "SHIFT", months: 2, deferredInterest: "FIRST_RESUMED" }];

async function openNamed(page: Page, name: string): Promise<void> {
  await page.goto(`${origin()}${await pathOfCase(page, name)}`);
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
}

test("a senior lets a hold begin earlier, and ends it early, each with a reason that stands beside it", async () => {
  const page = await visit(browser(), { as: "senior", to: await givenApplication(SHIFT) });
  const hold = page
    .getByRole("region", { name: "Protection" })
    .getByRole("listitem")
    .filter({ hasText: "Collection hold" });
  await hold.getByRole("button", { name: "Begin earlier…" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await hold.getByText("This is needed.").waitFor();
  await hold.getByText("The record must say why.").waitFor();
  const earlier = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await hold.getByLabel("First day").fill(earlier);
  await hold.getByLabel("Why").fill("Called on that day.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("The protection begins earlier.").waitFor();
  await hold.getByText(/until it was back-dated: Called on that day\./).waitFor();
  const name = await page.evaluate(() => document.activeElement?.textContent);
  expect(name).toBe("Begin earlier…");

  await hold.getByRole("button", { name: "End early…" }).click();
  await hold.getByLabel("Why").fill("At the borrower’s wish.");
  await page.keyboard.press("Control+Enter");
  await hold.getByText("Ended early: At the borrower’s wish.").waitFor();
  expect(await hold.getByRole("button", { name: "End early…" }).count()).toBe(0);
});

test("a reviewer may let a protection begin earlier, and is told why not end it; what the server refuses stays typed", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(SHIFT) });
  const hold = page.getByRole("region", { name: "Protection" }).getByRole("listitem").first();
  const why = page.getByText("The role “Reviewer” may not end a protection early.");
  await why.waitFor();
  const end = hold.getByRole("button", { name: "End early…" });
  expect(await end.getAttribute("aria-describedby")).toBe(await why.getAttribute("id"));
  await end.focus();
  await page.keyboard.press("Enter");
  expect(await hold.locator("form").count()).toBe(0);
  await hold.getByRole("button", { name: "Begin earlier…" }).click();
  await hold.getByLabel("First day").fill("2031-01-01");
  await hold.getByLabel("Why").fill("Told so.");
  await page.keyboard.press("Control+Enter");
  await hold.getByRole("alert").getByText("What you typed is still here.").waitFor();
  expect(await hold.getByLabel("Why").inputValue()).toBe("Told so.");
});

test("every event leads to the case as it stood then, which can only be read, and back to today", async () => {
  const page = await visit(browser(), { as: "auditor" });
  await openNamed(page, "小王");
  await page.getByText("Every event shown is sealed into the record’s hash chain").waitFor({ timeout: 60_000 });
  const events = page.getByRole("region", { name: "Timeline" }).getByRole("listitem");
  expect(await events.getByLabel("Sealed into the record").count()).toBe(await events.count());

  await events.last().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/at=/);
  await page.getByText(/^As it stood on .* To be read only\.$/).waitFor();
  await page.getByText("1 event until then").waitFor();
  expect(await page.getByRole("complementary", { name: "Decision" }).count()).toBe(0);
  const day = page.getByLabel("At the end of");
  await day.fill(new Date().toISOString().slice(0, 10));
  await page.getByText("Completed").first().waitFor();
  await page.getByRole("table", { name: "Schedule in force, as it was booked" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("date");
  await day.fill("2020-01-01");
  await page.getByRole("heading", { name: "There was no case yet" }).waitFor();
  await page.getByRole("link", { name: "Back to the case today" }).press("Enter");
  await page.getByRole("heading", { name: "Timeline" }).waitFor();
  expect(page.url()).not.toContain("at=");
});

test("that the borrower agreed to be looked for elsewhere is shown, with the day, and that nobody here does it", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  await openNamed(page, "崔文静");
  const consents = page.getByRole("region", { name: "Looking for applications at other lenders" });
  await consents.getByText(/^Agreed on /).waitFor();
  await consents.getByText(/nobody here does it for them/).waitFor();
  await page.getByRole("button", { name: "What the rules looked at, and who says so" }).click();
  await page.getByRole("cell", { name: /晴禾小額貸款 \d{1,2} \w{3} \d{4}$/ }).waitFor();
  await openNamed(page, "石玉芬");
  await consents.getByText(/has not agreed/).waitFor();
});

test("a reviewer sees what an agreement comes to if payments resume today, and what the borrower thought", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const { agreements } = await ask<{
    agreements: { nodes: { caseId: string; offer: { measures: { type: string }[] } }[] };
  }>(
    page.context(),
    "query { agreements(first: 100, filter: { state: [ON_TRACK] }) { nodes { caseId offer { measures { type } } } } }",
  );
  const deferred = agreements.nodes.find(({ offer }) => offer.measures.some(({ type }) => type === "SHIFT"));
  const caseId = deferred?.caseId ?? expect.fail("The demo has no deferral under way.");
  const api = await partner();
  const input = { caseId, score: 4, words: "很快，也说得清楚。", idempotencyKey: crypto.randomUUID() };
  await api("mutation ($input: FeedbackGiveInput!) { feedbackGive(input: $input) { userErrors { message } } }", {
    input,
  });
  await page.goto(`${origin()}/cases/${encodeURIComponent(caseId)}`);
  const agreement = page.getByRole("region", { name: "Agreement" });
  await agreement.getByRole("button", { name: "If payments resumed today…" }).click();
  await agreement.getByText(/Only the borrower ends the months without payment/).waitFor();
  await expectSoon(() => agreement.locator("dl, p").count()).toBeGreaterThan(2);
  const said = page.getByRole("region", { name: "What the borrower thought of it" });
  await said.getByText("4 of 5").waitFor();
  await said.getByText("很快，也说得清楚。").waitFor();
});
