import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();
const COUNTS = `query {
  all: agreements { totalCount }
  broken: agreements(filter: { state: [BROKEN] }) { totalCount }
}`;
type Counts = { all: { totalCount: number }; broken: { totalCount: number } };

test("a reviewer walks the agreements by keyboard, narrows them, opens a case, and comes back to the same place", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  const { all, broken } = await ask<Counts>(page.context(), COUNTS);
  expect(all.totalCount).toBeGreaterThan(broken.totalCount);
  await page.locator("tbody a").first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await page.getByRole("heading", { level: 1, name: "Agreements" }).waitFor();
  const rows = page.locator("tbody tr");
  await expectSoon(() => rows.count()).toBe(Math.min(all.totalCount, 50));

  await page.getByRole("link", { name: "Broken", exact: true }).press("Enter");
  await page.waitForURL(/state=BROKEN/);
  await expectSoon(() => rows.count()).toBe(broken.totalCount);
  expect(await page.getByRole("link", { name: "Broken", exact: true }).getAttribute("aria-current")).toBe("page");
  expect(await page.getByText(/^Ended /).count()).toBe(broken.totalCount);

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row-link"));
  const second = await focused();
  expect(second).not.toBeNull();
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Agreement" }).getByText("Broken").waitFor();
  await page.goBack();
  await page.waitForURL(/state=BROKEN.*sel=/);
  await expectSoon(focused).toBe(second);
});

test("next and previous on a case opened from the agreements walk those agreements, and the way back leads among them", async () => {
  const page = await visit(browser(), { as: "reviewer", to: "/agreements?state=BROKEN" });
  const { broken } = await ask<Counts>(page.context(), COUNTS);
  expect(broken.totalCount).toBeGreaterThan(1);
  await page.locator("tbody tr").first().waitFor();
  const rowLinks = page.locator("[data-row-link]");
  const cases = await rowLinks.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const agreements = await rowLinks.evaluateAll((links) => links.map((link) => link.getAttribute("data-row-link")));
  const at = () => new URL(page.url()).pathname;
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByText(`1 of ${broken.totalCount}`).waitFor();
  expect(await page.getByRole("link", { name: "Agreements" }).getAttribute("aria-current")).toBe("page");
  expect(await page.getByRole("button", { name: "Previous case of the list" }).isDisabled()).toBe(true);
  await page.keyboard.press("n");
  await page.getByText(`2 of ${broken.totalCount}`).waitFor();
  expect(at()).toBe(cases[1]);
  await page.keyboard.press("k");
  await page.getByText(`1 of ${broken.totalCount}`).waitFor();
  await page.keyboard.press("j");
  await page.getByText(`2 of ${broken.totalCount}`).waitFor();
  // The address says which list it is: whoever opens it walks the same one.
  await page.reload();
  await page.getByText(`2 of ${broken.totalCount}`).waitFor();
  await page.keyboard.press("u");
  await page.waitForURL(/agreements\?state=BROKEN&sel=/);
  await expectSoon(() => page.evaluate(() => document.activeElement?.getAttribute("data-row-link"))).toBe(
    agreements[1],
  );
});

test("an agreement at risk says what is missing and until when it can be made good; one that is kept, nothing", async () => {
  const page = await visit(browser(), { as: "reviewer", to: "/agreements?state=ON_TRACK" });
  await page.locator("tbody tr").first().waitFor();
  expect(await page.getByText(/may be made good until/).count()).toBe(0);
  expect(await page.locator("tbody").getByText("On track").count()).toBe(await page.locator("tbody tr").count());
});

test("that the server does not answer is said, and a button asks again", async () => {
  const page = await visit(browser(), { as: "reviewer", to: "/agreements" });
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName: string };
    if (operationName === "Agreements") await route.abort();
    else await route.continue();
  });
  await page.getByRole("link", { name: "Cancelled", exact: true }).click();
  await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("tbody tr, main h2").first().waitFor();
});

test("who writes policies finds no agreement at the address", async () => {
  const page = await visit(browser(), { as: "editor", to: "/agreements" });
  await page.getByText("Borrowers’ cases are not open to policy editors").waitFor();
  expect(await page.getByRole("link", { name: "Agreements" }).count()).toBe(0);
});
