import { describe, expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { faults, tooWide } from "./support/faults.ts";

const browser = useBrowser();

const SCREENS = [
  { name: "the rules", as: "reviewer", path: "/policy", ready: "article h3" },
  { name: "changes", as: "editor", path: "/policy?version=HEYUAN@1&view=changes", ready: "article section li" },
  { name: "editing", as: "editor", path: "/policy?version=HEYUAN@1&view=edit", ready: "form input" },
  { name: "a replay", as: "auditor", path: "/policy?version=HEYUAN@1&view=replay", ready: "table" },
  { name: "drafting", as: "editor", path: "/policy?version=new&from=PRESET-US", ready: "form select" },
  { name: "no such version", as: "reviewer", path: "/policy?version=HEYUAN@77", ready: "main h2" },
  {
    name: "publishing",
    as: "editor2@HARBOR",
    path: "/policy?version=HARBOR@2",
    ready: "article button",
    press: "Publish…",
  },
] as const;

describe.each([
  { scheme: "light", dark: false },
  { scheme: "dark", dark: true },
])("in $scheme", ({ dark }) => {
  test.each(SCREENS)("axe finds nothing against WCAG 2.2 AA on $name", async (screen) => {
    const page = await visit(browser(), { as: screen.as, to: screen.path, dark });
    await page.locator(screen.ready).first().waitFor();
    if ("press" in screen) {
      await page.getByRole("button", { name: screen.press }).click();
      await page.keyboard.press("Control+Enter");
    }
    await page.waitForTimeout(600);
    expect(await faults(page)).toEqual([]);
  });
});

test.each(SCREENS)("at 200 % zoom of 1280 pixels $name needs no scrolling sideways", async ({ as, path, ready }) => {
  const page = await visit(browser(), { as, to: path, width: 640, height: 400 });
  await page.locator(ready).first().waitFor();
  expect(await tooWide(page)).toEqual([]);
});
