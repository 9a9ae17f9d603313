import { describe, expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { faults, tooWide } from "./support/faults.ts";

const browser = useBrowser();
const TOLD = "query Q($from: Date!, $to: Date!) { portfolioAnalysis(from: $from, to: $to) { funnel { submitted } } }";

const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

test("a reviewer sees by keyboard what became of the cases, and chooses the days in the address", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const submitted = async () => {
    const range = { from: day(360), to: day(0) };
    const { portfolioAnalysis } = await ask<{ portfolioAnalysis: { funnel: { submitted: number } } }>(
      page.context(),
      TOLD,
      range,
    );
    return portfolioAnalysis.funnel.submitted;
  };
  // A job tells them once the server has started.
  await expect.poll(submitted, { timeout: 60_000 }).toBeGreaterThan(20);
  await page.keyboard.press("g");
  await page.keyboard.press("f");
  await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
  const funnel = page.getByRole("table", { name: "How far cases came" });
  await funnel.getByRole("row", { name: /^Submitted/ }).waitFor();
  const all = await funnel.getByRole("row").nth(1).getByRole("cell").first().textContent();
  await page.getByText("Come to the same").waitFor();
  await page.getByRole("table", { name: "Granted, by ground" }).waitFor();

  await page.getByLabel("Submitted in").selectOption("30");
  await page.waitForURL(/period=30/);
  await expectSoon(() => funnel.getByRole("row").nth(1).getByRole("cell").first().textContent()).not.toBe(all);
  await page.getByLabel("Submitted in").selectOption("own");
  await page.getByLabel("First day").first().fill(day(0));
  await page.getByLabel("Last day").first().fill(day(9));
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByText("The last day comes before the first.").waitFor();
  await page.getByLabel("First day").first().fill("2019-01-01");
  await page.getByLabel("Last day").first().fill("2019-01-31");
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=2019-01-01&to=2019-01-31/);
  await page.getByRole("heading", { name: "No cases were submitted in this period" }).waitFor();
  await page.goBack();
  await funnel.waitFor();
});

test("parts behind which few people stand are hidden, and say why", async () => {
  const page = await visit(browser(), { as: "auditor", to: "/portfolio" });
  const cohorts = page.getByRole("table", { name: "Kept and broken, by month of acceptance" });
  // Of a server that just began the first numbers come within half a minute, and the screen asks until then.
  await cohorts.getByText("hidden").first().waitFor({ timeout: 60_000 });
  await page
    .getByText(/Parts behind which fewer than 5 people stand are hidden/)
    .first()
    .waitFor();
  await page.getByText("Senior reviewers set it.").waitFor();
});

test("a senior sets the relief budget by keyboard; what is wrong with it is told at its field", async () => {
  const page = await visit(browser(), { as: "senior@HARBOR", to: "/portfolio" });
  const table = page.getByRole("table", { name: "Relief budget" });
  await table.getByText("$12,000.00").first().waitFor();
  await page.getByRole("button", { name: "Set a budget" }).press("Enter");
  const form = page.locator("form", { hasText: "Set the budget" });
  await form.getByLabel("First day").fill("2036-01-01");
  await form.getByLabel("Last day").fill("2035-01-01");
  await page.keyboard.press("Control+Enter");
  await form.getByText("The last day comes before the first.").waitFor();
  await form.getByText("A budget is only set with a reason.").waitFor();
  await form.getByLabel("Last day").fill("2036-12-31");
  await form.getByLabel("Budget").fill("9,000");
  await form.getByLabel("Why").fill("Board resolution");
  await page.keyboard.press("Control+Enter");
  await page.getByText("The relief budget is set.").waitFor();
  await table.getByText("$9,000.00").first().waitFor();

  await page.getByRole("button", { name: /Change the budget of 1 Jan 2036/ }).click();
  await form.getByLabel("Last day").fill("2037-12-31");
  await form.getByLabel("Budget").fill("8000");
  await form.getByLabel("Why").fill("Two years");
  await page.keyboard.press("Control+Enter");
  await table.getByText("$8,000.00").first().waitFor();
});

test("a policy editor sees the numbers, and no budget", async () => {
  const page = await visit(browser(), { as: "editor", to: "/portfolio" });
  await page.getByRole("table", { name: "How far cases came" }).waitFor();
  expect(await page.getByRole("heading", { name: "Relief budget" }).count()).toBe(0);
});

const SCREENS = [
  { name: "the portfolio", as: "senior", path: "/portfolio" },
  { name: "the portfolio of the platform", as: "platform", path: "/portfolio" },
  { name: "days without cases", as: "editor", path: "/portfolio?from=2019-01-01&to=2019-01-31" },
] as const;

describe.each([
  { scheme: "light", dark: false },
  { scheme: "dark", dark: true },
])("in $scheme", ({ dark }) => {
  test.each(SCREENS)("axe finds nothing against WCAG 2.2 AA on $name", async ({ as, path }) => {
    const page = await visit(browser(), { as, to: path, dark });
    const set = page.getByRole("button", { name: "Set a budget" });
    await page.locator("main h2").first().waitFor();
    await page.waitForTimeout(600);
    if ((await set.count()) > 0) await set.click();
    await page.waitForTimeout(300);
    expect(await faults(page)).toEqual([]);
  });
});

test.each(SCREENS)("at 200 % zoom of 1280 pixels $name needs no scrolling sideways", async ({ as, path }) => {
  const page = await visit(browser(), { as, to: path, width: 640, height: 400 });
  await page.locator("main h2").first().waitFor();
  expect(await tooWide(page)).toEqual([]);
});
