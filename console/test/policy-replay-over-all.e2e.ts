import { expect, test } from "vitest";
import { useBrowser, visit } from "./support/browser.ts";
import { faults, tooWide } from "./support/faults.ts";
import { button, heading } from "./support/policy-page.ts";

const browser = useBrowser();
const THROUGH = { timeout: 30_000 };

test("an editor of the platform tries a draft over all institutions by keyboard, and its auditor reads what it came to at each", async () => {
  const page = await visit(browser(), { as: "editor@PLATFORM", to: "/policy?version=HEYUAN@1&view=replay" });
  await page.getByLabel("On the past cases of").focus();
  await page.keyboard.press("ArrowDown");
  const options = await page.getByLabel("Compared with").getByRole("option").allTextContents();
  expect(options).toEqual(["What each has in force", "CN-DEFAULT@1"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/replay=/);
  await page.getByText(/cases gone through at all institutions, /).waitFor(THROUGH);
  const houses = page.getByRole("table", { name: "By institution" });
  await houses.waitFor(THROUGH);
  const names = await houses.getByRole("rowheader").allTextContents();
  expect(names.map((name) => name.replace(/against .*/, "")).sort()).toEqual(
    ["Harbor Lending", "Wattle Credit", "和源消费金融", "晴禾小額貸款"].sort(),
  );
  const [cases] = await page.getByRole("columnheader", { name: /^Of [\d,]+ cases$/ }).allTextContents();
  const told = await page.getByText(/cases gone through at all institutions, /).textContent();
  expect(told?.startsWith(`${cases?.match(/[\d,]+/)?.[0]} cases`)).toBe(true);
  await page.getByRole("rowheader", { name: "Cost to the lender, estimated · USD" }).waitFor();
  await heading(page, "Who flips at 和源消费金融, and why");

  const { pathname, search } = new URL(page.url());
  for (const dark of [false, true]) {
    const auditor = await visit(browser(), { as: "auditor@PLATFORM", to: pathname + search, dark });
    await auditor.getByRole("table", { name: "By institution" }).waitFor(THROUGH);
    expect(await button(auditor, "Try it on past cases").getAttribute("aria-disabled")).toBe("true");
    expect(await auditor.getByLabel("On the past cases of").count()).toBe(0);
    expect(await faults(auditor)).toEqual([]);
  }
  const narrow = await visit(browser(), { as: "auditor@PLATFORM", to: pathname + search, width: 640, height: 400 });
  await narrow.getByRole("table", { name: "By institution" }).waitFor(THROUGH);
  expect(await tooWide(narrow)).toEqual([]);
});

test("the lender's own people see of it what it comes to at theirs, and that the platform asked; nobody else asks over all", async () => {
  const asked = await visit(browser(), { as: "editor@PLATFORM", to: "/policy?version=HEYUAN@1&view=replay" });
  await asked.getByLabel("On the past cases of").selectOption({ label: "All institutions" });
  await button(asked, "Try it on past cases").click();
  await asked.waitForURL(/replay=/);
  await asked.getByText(/cases gone through at all institutions, /).waitFor(THROUGH);

  const { pathname, search } = new URL(asked.url());
  const page = await visit(browser(), { as: "editor", to: pathname + search });
  await page
    .getByText("The platform asked for it over all institutions. What is told here is of yours alone.")
    .waitFor();
  await heading(page, "By ground");
  expect(await page.getByRole("table", { name: "By institution" }).count()).toBe(0);
  expect(await page.getByLabel("On the past cases of").count()).toBe(0);
});
