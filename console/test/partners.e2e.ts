import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";

const browser = useBrowser();

test("a senior sets an endpoint up by keyboard, sees its secret once, what it was told, sends it again, and disables it", async () => {
  const page = await visit(browser(), { as: "senior" });
  const name = `App ${crypto.randomUUID().slice(0, 8)}`;
  await page.locator("tbody a").first().waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await page.getByRole("heading", { level: 1, name: "Institutions & partners" }).waitFor();
  const clients = page.getByRole("table", { name: "Clients" });
  await clients.getByRole("row", { name: /App/ }).getByText("case:write").waitFor();
  await page.keyboard.press("n");
  await page.keyboard.press("Control+Enter");
  await page.getByText("This is needed.").first().waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type("http://app.invalid/hooks");
  await page.keyboard.press("Control+Enter");
  await page.getByText("It has to begin with https://.").waitFor();
  await page.getByLabel("Address").fill("https://app.invalid/hooks");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^whsec_[A-Za-z0-9+/]{43}=$/).waitFor();
  await page.reload();
  await page.getByRole("heading", { name }).waitFor();
  expect(await page.getByText(/^whsec_/).count()).toBe(0);

  await givenApplication([{ type: "SHIFT", months: 2 }]);
  const deliveries = page.getByRole("region", { name: "Deliveries" });
  await expectSoon(async () => {
    await deliveries.getByRole("button", { name: "Refresh the list" }).click();
    await page.waitForTimeout(500);
    return deliveries.getByRole("listitem").filter({ hasText: "The name leads nowhere" }).count();
  }).toBeGreaterThan(0);
  const failed = deliveries.getByRole("listitem").filter({ hasText: "The name leads nowhere" }).first();
  await failed.getByText("Waiting").waitFor();
  await failed.getByRole("button", { name: "Send again" }).click();
  await page.getByText(/ is sent again\.$/).waitFor();

  await page.getByRole("button", { name: "Renew the secret…" }).click();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^whsec_/).waitFor();
  await page.getByText(/the former secret signs, too/).waitFor();
  await page.getByRole("button", { name: "Disable…" }).click();
  await page.getByRole("button", { name: "Disable it" }).click();
  await page.getByText(`${name} is disabled.`).waitFor();
  await page.getByText(/Nothing is sent any more\.$/).waitFor();
  expect(await deliveries.getByRole("button", { name: "Send again" }).count()).toBe(0);
  await page.getByRole("button", { name: "Back" }).click();
  await expectSoon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.getByRole("row", { name }).getByText("Disabled").waitFor();
});

test("an auditor reads it and changes nothing; a reviewer is told that it is not theirs", async () => {
  const page = await visit(browser(), { as: "auditor", to: "/partners" });
  await page.getByRole("heading", { level: 1, name: "Institutions & partners" }).waitFor();
  expect(await page.getByRole("link", { name: "Set up an endpoint" }).count()).toBe(0);
  const reviewer = await visit(browser(), { as: "reviewer", to: "/partners" });
  await reviewer.getByRole("heading", { name: "Partners are not open to your role" }).waitFor();
  expect(await reviewer.getByRole("link", { name: "Institutions & partners" }).count()).toBe(0);
});
