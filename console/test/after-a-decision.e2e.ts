import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";
import { claimed } from "./support/open-case.ts";

const browser = useBrowser();
const SHIFT = [{ type: "SHIFT", months: 2 }];

const askForStatement = async (page: Page) => {
  await page.keyboard.press("e");
  await page.getByRole("checkbox", { name: "Bank statement" }).check();
  await page.getByLabel("Words to the borrower").fill("The last three months, please.");
  await page.keyboard.press("Control+Enter");
};

test("the next decision on a case begins with the suggestions again", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(SHIFT) });
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await askForStatement(page);
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  await page.getByRole("button", { name: "All documents have come…" }).click();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Taking up /).waitFor();
  await page.getByText(/^Taking up /).waitFor({ state: "detached", timeout: 20_000 });
  await page.keyboard.press("a");
  await page.getByRole("heading", { name: "Approve" }).waitFor();
  await expectSoon(() => page.getByRole("button", { name: /^Edit offer/ }).count()).toBeGreaterThan(0);
});

test("whoever takes a decision back from elsewhere is told of which case, and the way there", async () => {
  const page = await visit(browser(), { as: "reviewer2@HARBOR" });
  const { number } = await claimed(page);
  await askForStatement(page);
  await page.getByText(`Requesting evidence for ${number}`).waitFor();
  for (const key of ["g", "p"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "Policy", exact: true }).waitFor();
  await page.keyboard.press("z");
  await page.getByText(`Case ${number} is undecided again.`).waitFor();
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByRole("heading", { name: "Request evidence" }).waitFor();
  expect(await page.getByLabel("Words to the borrower").inputValue()).toBe("The last three months, please.");
});

test("nobody signs out while a decision rests: it would be lost", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  const { number } = await claimed(page);
  await askForStatement(page);
  await page.getByText(`Requesting evidence for ${number}`).waitFor();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByText("A decision has not taken effect yet.").waitFor();
  const { viewer } = await ask<{ viewer: object | null }>(page.context(), "{ viewer { id } }");
  expect(viewer).not.toBeNull();
  await page.getByText("your decision took effect").waitFor({ timeout: 20_000 });
});

test("what is missing in a decline is where one goes on writing: the reasons first", async () => {
  const page = await visit(browser(), { as: "reviewer@HARBOR" });
  await claimed(page);
  await page.keyboard.press("d");
  await page.getByLabel("Words to the borrower").focus();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Choose at least one reason.").waitFor();
  const first = page.getByRole("group", { name: "Reasons" }).getByRole("checkbox").first();
  expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("Escape closes the form one is in: a note, and not the decision beside it", async () => {
  const page = await visit(browser(), { as: "reviewer", to: await givenApplication(SHIFT) });
  const notes = page.getByRole("region", { name: "Internal notes" });
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("i");
  await notes.getByLabel("Note").fill("Called.");
  // Whatever changes in the case draws the decision's keys anew; they are not the note's.
  await page.getByRole("button", { name: /^Decline/ }).click();
  await page.getByText("You hold it").waitFor();
  await notes.getByLabel("Note").focus();
  await page.keyboard.press("Escape");
  await notes.getByLabel("Note").waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Decline" }).waitFor();
});
