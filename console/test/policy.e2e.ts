import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { button, heading } from "./support/policy-page.ts";

const browser = useBrowser();

test("anybody at a lender reads the rules of the version in force, in words, by keyboard", async () => {
  const page = await visit(browser(), { as: "reviewer@QINGHE" });
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.getByRole("heading", { level: 1, name: "Policy" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Default relief policy" }).waitFor();
  await page.getByText("At most 3 months are deferred; up to 6 months when a document proves").waitFor();
  await page.getByText("The time to decide", { exact: true }).waitFor();
  const current = page.getByRole("navigation", { name: "Versions of the policy" }).locator("[aria-current]");
  expect(await current.textContent()).toMatch(/^QINGHE@1Now in force/);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/version=CN-DEFAULT/);
  await page.goBack();
  await expectSoon(() => current.textContent()).toMatch(/^QINGHE@1/);
  expect(await page.getByRole("link", { name: "Draft a version" }).count()).toBe(0);
});

test("a draft is replayed on past cases: progress, what it comes to, who flips and why, at an address of its own", async () => {
  const page = await visit(browser(), { as: "editor", to: "/policy?version=HEYUAN@1&view=replay" });
  await heading(page, "What it comes to");
  await button(page, "Try it on past cases").click();
  await page.waitForURL(/replay=/);
  await page.getByText(/cases gone through, /).waitFor({ timeout: 30_000 });
  await heading(page, "By rule");
  const flips = page.getByRole("region", { name: "Who flips, and why" });
  await flips.getByRole("row").nth(1).waitFor();
  expect(await flips.getByText("Granted", { exact: true }).count()).toBeGreaterThan(0);
  expect(await flips.getByText("Refused", { exact: true }).count()).toBeGreaterThan(0);
  expect(await flips.getByRole("link").count()).toBe(0);
  await page.reload();
  await flips.getByRole("row").nth(1).waitFor();

  const auditor = await visit(browser(), {
    as: "auditor",
    to: new URL(page.url()).pathname + new URL(page.url()).search,
  });
  await heading(auditor, "What it comes to");
  expect(await button(auditor, "Try it on past cases").getAttribute("aria-disabled")).toBe("true");
  await auditor.getByText("Policy editors start replays; what they came to is open to you.").waitFor();
  await auditor.getByRole("region", { name: "Who flips, and why" }).getByRole("link").first().click();
  await auditor.waitForURL(/\/queue\?.*q=/);
});

test("a draft is nobody's to see but editors' and auditors', and the address says so", async () => {
  const page = await visit(browser(), { as: "reviewer", to: "/policy?version=HEYUAN@1" });
  await heading(page, "There is no such version");
  await page.getByRole("link", { name: "Show the version in force" }).click();
  await heading(page, "General rules");
});
