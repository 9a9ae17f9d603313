import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";

const browser = useBrowser();

/** Somebody who decides nothing in the other tests. */
const newcomer = () => ({ personId: crypto.randomUUID(), personName: `Nora ${crypto.randomUUID().slice(0, 8)}` });
const row = (page: Page, name: string) => page.getByRole("row", { name });

const set = async (context: BrowserContext, input: object): Promise<void> => {
  const mutation = "mutation ($input: AuthoritySetInput!) { authoritySet(input: $input) { userErrors { message } } }";
  const full = { idempotencyKey: crypto.randomUUID(), mayWaive: true, reason: "Board resolution", ...input };
  const { authoritySet } = await ask<{ authoritySet: object }>(context, mutation, { input: full });
  expect(authoritySet).toEqual({ userErrors: [] });
};

test("an editor sets limits by keyboard alone, changes them, and ends them", async () => {
  const page = await visit(browser(), { as: "editor@HARBOR" });
  const { personId, personName } = newcomer();
  await page.getByText("Borrowers’ cases are not open to policy editors").waitFor();
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await page.getByRole("heading", { level: 1, name: "Limits of authority" }).waitFor();
  await page.keyboard.press("n");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Choose somebody in the list, or write an id").waitFor();
  await page.keyboard.type(personId.toUpperCase());
  await page.getByText("Write the person’s name, for the list and the record.").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type(personName);
  await page.keyboard.press("Tab");
  await page.keyboard.type("25,000.50");
  await page.getByLabel("Why").fill("New in the post");
  await page.keyboard.press("Control+Enter");
  await page.getByText(`The limits of ${personName} are set.`).waitFor();
  await row(page, personName).getByText("$25,000.50").waitFor();
  await row(page, personName).getByText("Not seen yet").waitFor();
  await expectSoon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(personName);

  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: `Limits of ${personName}` }).waitFor();
  await page.getByLabel("Months deferred up to").fill("2");
  await page.getByLabel("Waivers").selectOption("no");
  await page.getByLabel("Why").fill("After three months");
  await page.keyboard.press("Control+Enter");
  await row(page, personName).getByText("Not allowed").waitFor();
  expect(await row(page, personName).getByText("$25,000.50").count()).toBe(1);

  await row(page, personName).getByRole("link").click();
  await page.getByRole("button", { name: "End these limits…" }).click();
  await page.getByLabel("Why").fill("Left the house");
  await page.keyboard.press("Control+Enter");
  await page.getByText(`The limits of ${personName} have ended.`).waitFor();
  await expectSoon(() => row(page, personName).count()).toBe(0);
});

test("a person is found by a part of their name in either script, and chosen by keyboard alone", async () => {
  const page = await visit(browser(), { as: "editor@QINGHE", to: "/authority?limit=new" });
  const field = page.getByRole("combobox", { name: "Person" });
  const options = page.getByRole("listbox", { name: "People" }).getByRole("option");
  await page.keyboard.press("Tab");
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("ArrowDown");
  await expectSoon(() => options.allTextContents()).toEqual(
    expect.arrayContaining(["黃志豪 Reviewer", "張淑芬 Senior reviewer"]),
  );
  await page.keyboard.type("黄志");
  await expectSoon(() => options.allTextContents()).toEqual(["黃志豪 Reviewer"]);
  await page.keyboard.press("ArrowDown");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("黃志豪");
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  expect(await page.getByLabel("Name").count()).toBe(0);
  await page.getByLabel("Why").fill("His first year is over");
  await page.keyboard.press("Control+Enter");
  await page.getByText("The limits of 黃志豪 are set.").waitFor();
  expect(await row(page, "黃志豪").getByText("Not seen yet").count()).toBe(0);

  // Whoever has limits is not given new ones unseen, be they named by their name or by their id.
  await page.keyboard.press("n");
  await page.keyboard.press("Tab");
  await page.keyboard.type("01900000-0000-7000-8001-000000000202");
  await page.getByText("Limits are in force for 黃志豪").waitFor();
  await expectSoon(() => field.inputValue()).toBe("黃志豪");

  await row(page, "黃志豪").getByRole("link").click();
  await page.getByRole("button", { name: "End these limits…" }).click();
  await page.getByLabel("Why").fill("As his colleagues’");
  await page.keyboard.press("Control+Enter");
  await page.getByText("The limits of 黃志豪 have ended.").waitFor();
});

test("a name that is typed and not chosen is nobody’s, and the form says so", async () => {
  const page = await visit(browser(), { as: "editor@HARBOR", to: "/authority?limit=new" });
  const field = page.getByRole("combobox", { name: "Person" });
  await field.fill("Nobody Special");
  await page.getByText("Nobody who decides here has signed in under that name.", { exact: true }).last().waitFor();
  await page.keyboard.press("Control+Enter");
  const nobody = page.getByText("Choose somebody in the list, or write an id");
  await nobody.waitFor();
  await expectSoon(() => field.evaluate((input) => input === document.activeElement)).toBe(true);

  // A whole name that one person bears is theirs as soon as the field is left.
  await field.fill("Daniel Ortiz");
  await page.keyboard.press("Tab");
  await expectSoon(() => nobody.count()).toBe(0);
  await page.keyboard.press("Control+Enter");
  await page.getByText("Limits are only set with a reason.").waitFor();
});

test("whoever was overtaken is told what is in force now and by whom, and keeps what they typed", async () => {
  const page = await visit(browser(), { as: "editor@HARBOR", to: "/authority" });
  const senior = await visit(browser(), { as: "senior@HARBOR" });
  const person = newcomer();
  await set(senior.context(), { ...person, maxDeferralMonths: 4 });
  await page.reload();
  await row(page, person.personName).getByRole("link").click();
  await page.getByLabel("Months deferred up to").fill("5");
  await page.getByLabel("Why").fill("Twice the work");
  await set(senior.context(), { ...person, maxDeferralMonths: 1 });
  await page.keyboard.press("Control+Enter");
  const note = page.getByRole("alert");
  await note.getByText("These limits have been changed since you read them.").waitFor();
  await note.getByText("In force now: months deferred up to 1, waivers allowed.").waitFor();
  expect(await page.getByLabel("Months deferred up to").inputValue()).toBe("5");
  await row(page, person.personName).getByRole("cell", { name: "1", exact: true }).waitFor();
  // Now it is known what would be replaced.
  await page.keyboard.press("Control+Enter");
  await row(page, person.personName).getByRole("cell", { name: "5", exact: true }).waitFor();
});

test("a senior is told before sending that nobody raises their own authority", async () => {
  const page = await visit(browser(), { as: "senior@HARBOR", to: "/authority" });
  await page.getByRole("link", { name: "Senior reviewer", exact: true }).click();
  const months = page.getByLabel("Months deferred up to");
  const submit = page.getByRole("button", { name: "Set the limits" });
  await months.fill("9");
  await page.getByText("Nobody raises their own authority: somebody else has to set this.").waitFor();
  expect(await submit.getAttribute("aria-disabled")).toBe("true");
  await months.fill("2");
  await expectSoon(() => submit.getAttribute("aria-disabled")).toBeNull();
});

test("who may not set limits sees no way there, and at the address is told why", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  expect(await page.getByRole("link", { name: "Limits of authority" }).count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.getByRole("textbox", { name: "Search and commands" }).fill("limits of");
  expect(await page.getByText("Go to the limits of authority").count()).toBe(0);
  await page.goto(`${new URL(page.url()).origin}/authority`);
  await page.getByRole("heading", { name: "Limits of authority are not set by your role" }).waitFor();
  await page.getByText("You are signed in as: Reviewer.").waitFor();
});

test("an auditor reads the limits that are set, and is offered nothing to change", async () => {
  const senior = await visit(browser(), { as: "senior@HARBOR" });
  const person = newcomer();
  await set(senior.context(), { ...person, maxDeferralMonths: 4 });
  const page = await visit(browser(), { as: "auditor@HARBOR" });
  await page.getByRole("link", { name: "Limits of authority" }).click();
  await page.getByRole("heading", { level: 1, name: "Limits of authority" }).waitFor();
  await row(page, person.personName).getByRole("cell", { name: "4", exact: true }).waitFor();
  await page.getByRole("heading", { name: "How limits work" }).waitFor();
  expect(await row(page, person.personName).getByRole("link").count()).toBe(0);
  await row(page, person.personName).click();
  await page.keyboard.press("n");
  expect(new URL(page.url()).search).toBe("");
  expect(await page.getByRole("link", { name: "Set limits" }).count()).toBe(0);
  expect(await page.locator("form").count()).toBe(0);
});
