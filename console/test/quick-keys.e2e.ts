import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { openCase } from "./support/open-case.ts";

const browser = useBrowser();

type Held = Readonly<{ number: string; assignedTo: { name: string } | null }>;
const SUBMITTED = "/queue?view=all&status=SUBMITTED&order=SUBMITTED_OLDEST";

/** Answers to `operation` come that much later than the server gives them, ms. */
const delay = (page: Page, operation: string, ms: number) =>
  page.route("**/graphql", async (route) => {
    if (route.request().postDataJSON()?.operationName === operation) await new Promise((done) => setTimeout(done, ms));
    await route.continue();
  });
const holderOf = async (page: Page, number: string) => {
  const query =
    "query ($q: String) { cases(filter: { search: $q }, first: 1) { nodes { number assignedTo { name } } } }";
  const { cases } = await ask<{ cases: { nodes: Held[] } }>(page.context(), query, { q: number });
  return cases.nodes.find((each) => each.number === number)?.assignedTo?.name ?? null;
};

test("a case that is claimed and approved in one breath is claimed once, and its form opens", async () => {
  const page = await visit(browser(), { as: "reviewer2@HARBOR" });
  await openCase(page);
  await delay(page, "ClaimCase", 500);
  for (const key of ["c", "a"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "Approve" }).waitFor();
  await page.getByText("You hold it").waitFor();
  expect(await page.getByText("has changed").count()).toBe(0);
  expect(await page.getByText(/^You hold case /).count()).toBe(1);
});

describe("keys that are pressed before the next screen is there wait for it", () => {
  let page: Page;
  let numbers: string[];
  beforeEach(async () => {
    page = await visit(browser(), { as: "reviewer", to: SUBMITTED });
    await page.locator("[data-case-link]").first().waitFor();
    numbers = await page.locator("[data-case-link]").allTextContents();
    await delay(page, "CaseScreen", 600);
  });

  test("`n` and `a` begin to approve the next case, never the one that is left", async () => {
    await page.locator("[data-case-link]").first().click();
    await page.getByRole("heading", { name: "Findings" }).waitFor();
    for (const key of ["n", "a"]) await page.keyboard.press(key);
    await page.getByRole("heading", { name: "Approve" }).waitFor();
    expect(await page.title()).toContain(numbers[1]);
    expect(await holderOf(page, numbers[0] ?? "")).toBeNull();
  });

  test("`n` twice goes two on", async () => {
    await page.locator("[data-case-link]").first().click();
    await page.getByRole("heading", { name: "Findings" }).waitFor();
    for (const key of ["n", "n"]) await page.keyboard.press(key);
    await expectSoon(() => page.title()).toContain(numbers[2]);
  });

  test("Enter and `d` in the queue open the case and its decline; `j` before it is there calls nobody back", async () => {
    for (const key of ["j", "Enter", "j", "d"]) await page.keyboard.press(key);
    await page.getByRole("heading", { name: "Decline" }).waitFor();
    expect(await page.title()).toContain(numbers[1]);
    expect(await holderOf(page, numbers[0] ?? "")).toBeNull();
  });

  test("the way to another screen is open all the time", async () => {
    await page.keyboard.press("j");
    for (const key of ["Enter", "g", "p"]) await page.keyboard.press(key);
    await page.getByRole("heading", { name: "Policy", exact: true }).waitFor();
  });
});
