import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();

test("a senior declares a disaster by keyboard, is told what is missing, and withdraws it", async () => {
  const page = await visit(browser(), { as: "senior" });
  await page.keyboard.press("g");
  await page.keyboard.press("d");
  await page.getByRole("heading", { level: 1, name: "Declared disasters" }).waitFor();
  await page.locator("tbody td").first().waitFor();
  await page.keyboard.press("n");
  const form = page.locator("form");
  await form.waitFor();
  await page.keyboard.press("Control+Enter");
  await expectSoon(() => form.getByText("This is needed.").count()).toBe(5);
  const name = `Quake ${crypto.randomUUID().slice(0, 8)}`;
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("div")?.querySelector("label")?.textContent);
  expect(await focused()).toBe("Name of the disaster");
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(name.replace(" ", "-").toUpperCase());
  await page.keyboard.press("Tab");
  await page.keyboard.type("sichuan");
  await form.getByText("Not a place: SICHUAN").waitFor();
  await form.getByLabel("Places").fill("cn-51，CN-50");
  await form.getByLabel("First day").fill("2026-02-03");
  await form.getByLabel("Last day").fill("2026-02-02");
  await form.getByText("It does not end before it began.").waitFor();
  await form.getByLabel("Last day").fill("2026-02-20");
  await form.getByLabel("Who declared it, and where that can be read").fill("The authority, 3 February");
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${name} is declared.`).waitFor();
  const row = page.getByRole("row", { name });
  await row.getByText("CN-51, CN-50").waitFor();
  await row.getByText("Counts").waitFor();

  await row.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Withdraw…" }).click();
  await page.getByText("This cannot be undone.").waitFor();
  await page.getByRole("button", { name: "Withdraw it" }).click();
  await page.getByText(`${name} is withdrawn.`).waitFor();
  await row.getByText("Withdrawn").waitFor();
});

test("a reviewer reads what is declared, and finds nothing to write", async () => {
  const page = await visit(browser(), { as: "reviewer", to: "/disasters?declaration=new" });
  await page.getByText("河北暴雨洪涝").waitFor();
  await page.getByRole("heading", { name: "How declarations work" }).waitFor();
  expect(await page.locator("form").count()).toBe(0);
  await page.keyboard.press("n");
  expect(await page.locator("form").count()).toBe(0);
});
