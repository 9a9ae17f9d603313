import { describe, expect, test } from "vitest";
import { origin, useBrowser, visit } from "./support/browser.ts";
import { faults } from "./support/faults.ts";
import { pathOfCase } from "./support/path-of-case.ts";

const browser = useBrowser();

type Screen = {
  name: string;
  path: string;
  ready: string;
  keys: readonly string[];
  as?: string;
  links?: string[];
  buttons?: string[];
};

const SCREENS: readonly Screen[] = [
  { name: "the queue", path: "/queue?view=all", ready: "tbody a", keys: ["j", "j", "x"] },
  { name: "the shortcuts", path: "/queue", ready: "tbody a", keys: ["?"] },
  { name: "the palette", path: "/queue", ready: "tbody a", keys: ["Control+k"] },
  { name: "an empty list", path: "/queue?view=all&q=nobody-of-that-name", ready: "h2", keys: [] },
  { name: "a case", path: "/queue?view=mine", ready: "tbody a", keys: ["j", "Enter"] },
  { name: "approving", path: "/queue?view=mine", ready: "tbody a", keys: ["j", "Enter", "a"] },
  { name: "declining", path: "/queue?view=mine", ready: "tbody a", keys: ["j", "Enter", "d"] },
  { name: "asking for evidence", path: "/queue?view=mine", ready: "tbody a", keys: ["j", "Enter", "e"] },
  { name: "the limits of authority", path: "/authority", ready: "tbody a", keys: ["j"], as: "senior" },
  { name: "setting limits", path: "/authority?limit=new", ready: "form", keys: ["Control+Enter"], as: "editor" },
  { name: "choosing a person", path: "/authority?limit=new", ready: "form", keys: ["Tab", "ArrowDown"], as: "editor" },
  { name: "limits that are not one’s to set", path: "/authority", ready: "h2", keys: [] },
  { name: "limits that an auditor reads", path: "/authority", ready: "tbody td", keys: [], as: "auditor" },
  { name: "the agreements", path: "/agreements", ready: "tbody a", keys: ["j"] },
  {
    name: "an offer of several measures",
    path: "/queue?view=mine",
    ready: "tbody a",
    keys: ["j", "Enter", "a"],
    buttons: ["Edit offer 1", "Add a measure"],
  },
  {
    name: "ending a protection early",
    path: "/queue?view=mine",
    ready: "tbody a",
    keys: ["j", "Enter"],
    as: "senior",
    buttons: ["End early…"],
  },
  {
    name: "saving a view",
    path: "/queue?view=all&order=SUBMITTED_NEWEST",
    ready: "nav button",
    keys: ["j"],
    buttons: ["Save view"],
  },
  { name: "a preview of ticked cases", path: "/queue", ready: "tbody a", keys: ["j", "x"], buttons: ["Claim"] },
  {
    name: "asking for evidence of ticked cases",
    path: "/queue",
    ready: "tbody a",
    keys: ["j", "x"],
    buttons: ["Request evidence…"],
  },
  {
    name: "giving ticked cases to somebody",
    path: "/queue",
    ready: "tbody a",
    keys: ["j", "x"],
    as: "senior",
    buttons: ["Assign…"],
  },
  { name: "the declared disasters", path: "/disasters", ready: "tbody td", keys: [] },
  { name: "a declaration", path: "/disasters", ready: "tbody a", keys: ["j"], as: "senior", links: ["河北暴雨洪涝"] },
  { name: "declaring", path: "/disasters?declaration=new", ready: "form", keys: ["Control+Enter"], as: "senior" },
  {
    name: "writing a note",
    path: "/queue?view=mine",
    ready: "tbody a",
    keys: ["j", "Enter", "i"],
  },
  { name: "partners", path: "/partners", ready: "tbody td", keys: [], as: "senior" },
  {
    name: "an endpoint to set up",
    path: "/partners?endpoint=new",
    ready: "form",
    keys: ["Control+Enter"],
    as: "senior",
  },
  { name: "partners that are not one’s to see", path: "/partners", ready: "h2", keys: [] },
  { name: "outreach", path: "/outreach?days=30", ready: "h1", keys: [] },
];

describe.each([
  { scheme: "light", dark: false },
  { scheme: "dark", dark: true },
])("in $scheme", ({ dark }) => {
  test.each(SCREENS)(
    "axe finds nothing against WCAG 2.2 AA on $name",
    async ({ path, ready, keys, as = "reviewer", links = [], buttons = [] }) => {
      const page = await visit(browser(), { as, to: path, dark });
      await page.locator(ready).first().waitFor();
      for (const key of keys) {
        await page.keyboard.press(key);
        if (key === "Enter") await page.getByRole("heading", { name: "Findings" }).waitFor();
      }
      for (const name of links) await page.getByRole("link", { name }).first().click();
      for (const name of buttons) await page.getByRole("button", { name }).first().click();
      await page.waitForTimeout(900);
      expect(await faults(page)).toEqual([]);
    },
  );

  test("axe finds nothing against WCAG 2.2 AA on a case as it stood on a past day", async () => {
    const page = await visit(browser(), { as: "reviewer", dark });
    await page.goto(`${origin()}${await pathOfCase(page, "小王")}?at=${new Date().toISOString()}`);
    await page.getByText(/To be read only/).waitFor();
    await page.waitForTimeout(900);
    expect(await faults(page)).toEqual([]);
  });
});

test.each([
  { locale: "zh-CN", language: "zh-Hans", heading: "等我处理" },
  { locale: "zh-TW", language: "zh-Hant", heading: "等我處理" },
  { locale: "en-US", language: "en", heading: "Waiting on me" },
])(
  "a browser in $locale is answered in $language, by screen and server alike",
  async ({ locale, language, heading }) => {
    const page = await visit(browser(), { as: "reviewer", locale });
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.locator("tbody a").first().click();
    const sentence = page.locator("li p:has(code)").first();
    await sentence.waitFor();
    expect(/\p{Script=Han}/u.test((await sentence.textContent()) ?? "")).toBe(language !== "en");
  },
);

test("the language can be switched, and stays so", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  await page.getByRole("button", { name: /settings and sign-out/ }).click();
  await page.getByRole("menuitemradio", { name: "繁體中文" }).click();
  await page.getByRole("heading", { level: 1, name: "等我處理" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "等我處理" }).waitFor();
});

test("signing out ends the session for good", async () => {
  const page = await visit(browser(), { as: "editor" });
  await page.getByRole("button", { name: /settings and sign-out/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in to Respite" }).waitFor();
  await page.goto(`${origin()}/queue`);
  await page.getByRole("heading", { name: "Sign in to Respite" }).waitFor();
});

test.each([
  { name: "1280 pixels", width: 1280, height: 800 },
  { name: "200 % zoom of 1280 pixels", width: 640, height: 400 },
])("at $name a case needs no scrolling sideways", async ({ width, height }) => {
  const page = await visit(browser(), { as: "reviewer", to: "/queue?view=mine", width, height });
  await page.locator("tbody a").first().click();
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  const wider = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main, main > div")]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.className || box.tagName),
  );
  expect(wider).toEqual([]);
});

test("without a line the reader is told, and what was on screen stays", async () => {
  const page = await visit(browser(), { as: "reviewer" });
  await page.locator("tbody a").first().waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  expect(await page.locator("tbody a").count()).toBeGreaterThan(0);
});
