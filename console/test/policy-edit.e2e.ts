import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { button, givenDraft, heading, opened, status } from "./support/policy-page.ts";

const browser = useBrowser();

test("an editor drafts by keyboard, is told what does not fit, edits, and hands it to a second editor, who publishes", async () => {
  const page = await visit(browser(), { as: "editor@QINGHE", to: "/policy" });
  await page.keyboard.press("n");
  await heading(page, "Draft a version");
  await page.getByLabel("Begins as").selectOption("CN-DEFAULT@1");
  await page.getByLabel("Meant to apply from").fill("2035-01-01");
  await page.keyboard.press("Control+Enter");
  const id = await opened(page);
  await heading(page, `Edit ${id}`);

  const months = page.getByLabel("The longest deferral without proof");
  await months.fill("8");
  await page.getByText("This may not be more than “The longest deferral with proof”, which is 6 months.").waitFor();
  await page.keyboard.press("Control+Enter");
  await expectSoon(() => months.evaluate((field) => field === document.activeElement)).toBe(true);
  await months.fill("2");
  await page.getByLabel("The largest small loan in CNY").fill("60,000");
  await page.getByText("The longest deferral without proof falls from 3 to 2 months.").waitFor();
  await page.getByLabel("Where these numbers now come from").first().fill("Board, 1 December");
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${id} is saved.`).waitFor();

  await page.getByLabel("How long an offer is open").fill("9");
  await page.getByRole("link", { name: "What changes" }).click();
  await page.getByLabel("Compared with").selectOption("CN-DEFAULT@1");
  await page.getByText("The longest deferral without proof falls from 3 to 2 months.").waitFor();
  await page.getByText(/The largest small loan in CNY rises/).waitFor();
  // What was typed and not saved is still there.
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expectSoon(() => page.getByLabel("How long an offer is open").inputValue()).toBe("9");

  await button(page, "Hand to a second editor…").click();
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${id} waits for a second editor.`).waitFor();
  const publish = button(page, "Publish…");
  expect(await publish.getAttribute("aria-disabled")).toBe("true");
  await page.getByText("It is your own work: another policy editor publishes it.").waitFor();

  const second = await visit(browser(), { as: "editor2@QINGHE", to: `/policy?version=${id}` });
  await button(second, "Return to its author…").click();
  await second.keyboard.press("Control+Enter");
  await second.getByText("Say why, in a sentence.").waitFor();
  await second.getByLabel("Why").fill("Two months are too few.");
  await second.keyboard.press("Control+Enter");
  await second.getByText(`${id} is a draft again.`).waitFor();
  await second.getByText("Two months are too few.").waitFor();
  await button(second, "Hand to a second editor…").click();
  await second.keyboard.press("Control+Enter");
  await button(second, "Publish…").click();
  await second.keyboard.press("Control+Enter");
  await second.getByText(`${id} is published.`).waitFor();
  expect(await status(page.context(), id)).toBe("PUBLISHED");

  await button(second, "Retire…").click();
  await second.getByLabel("Why").fill("Only tried.");
  await second.keyboard.press("Control+Enter");
  await second.getByText(`${id} is retired.`).waitFor();
});

test("a draft is called otherwise in each language, and each reader sees the name in theirs", async () => {
  const page = await visit(browser(), { as: "editor@QINGHE", to: "/policy" });
  const id = await givenDraft(page.context());
  await page.goto(`${new URL(page.url()).origin}/policy?version=${id}&view=edit`);
  const names = page.getByRole("region", { name: "What the policy is called" });
  expect(await names.getByLabel("繁體中文").getAttribute("lang")).toBe("zh-Hant");
  await names.getByLabel("English").fill("");
  await names.getByText("Write something: it cannot be empty.").waitFor();
  await names.getByLabel("English").fill("House relief policy");
  await names.getByLabel("繁體中文").fill("晴禾紓困政策");
  await page.getByText(/The name of the policy \(繁體中文\) changes from/).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${id} is saved.`).waitFor();
  await page.getByRole("heading", { level: 2, name: "House relief policy" }).waitFor();
  const other = await visit(browser(), { as: "editor@QINGHE", to: `/policy?version=${id}`, locale: "zh-TW" });
  await other.getByRole("heading", { level: 2, name: "晴禾紓困政策" }).waitFor();
});

test("what a rule says is edited in each language: told beside the field what does not fit, read back in words", async () => {
  const page = await visit(browser(), { as: "editor@QINGHE", to: "/policy" });
  const id = await givenDraft(page.context());
  await page.goto(`${new URL(page.url()).origin}/policy?version=${id}&view=edit`);
  const rule = page.locator("details").filter({ hasText: "R6_COOLDOWN" });
  await rule.locator("summary").focus();
  await page.keyboard.press("Enter");
  const met = rule.getByRole("group", { name: "Said when it is met" });
  expect(await met.getByLabel("简体中文").getAttribute("lang")).toBe("zh-Hans");
  await met.getByText("May speak of {measured}, {limit}; each is filled in.").waitFor();
  const english = met.getByLabel("English");
  await english.fill("{weeks} since the last relief ended.");
  await met.getByText("This rule does not measure {weeks}. It may speak of {measured}, {limit}.").waitFor();
  // Closed by hand, it opens again as long as something in it has to be put right: that is where the focus goes.
  await rule.locator("summary").click();
  await page.getByLabel("How long an offer is open").focus();
  await page.keyboard.press("Control+Enter");
  await expectSoon(() => english.evaluate((field) => field === document.activeElement)).toBe(true);
  await english.fill("It is {measured} since the last relief ended, and {limit} are asked for.");
  await rule.getByRole("group", { name: "What it is called" }).getByLabel("简体中文").fill("间隔期限");
  await rule.getByText("Changed", { exact: true }).waitFor();
  await page.getByText("The name of R6_COOLDOWN (简体中文) changes from").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${id} is saved.`).waitFor();
  expect(await english.inputValue()).toBe("It is {measured} since the last relief ended, and {limit} are asked for.");

  await page.getByRole("link", { name: "What changes" }).click();
  await page.getByLabel("Compared with").selectOption("CN-DEFAULT@1");
  await page.getByText(/What R6_COOLDOWN says when it is met \(English\) changes from/).waitFor();
  const chinese = await visit(browser(), { as: "editor2@QINGHE", to: `/policy?version=${id}`, locale: "zh-CN" });
  const read = chinese.getByRole("listitem").filter({ hasText: "R6_COOLDOWN" });
  await read.getByRole("heading", { name: "间隔期限" }).waitFor();
  await read.getByText("结论的文字").click();
  await read.getByText("满足时的文字", { exact: true }).waitFor();
});

test("a template is published only with the word that its numbers hold", async () => {
  const author = await visit(browser(), { as: "editor@QINGHE", to: "/policy" });
  const id = await givenDraft(author.context(), "PRESET-KR");
  await author.goto(`${new URL(author.url()).origin}/policy?version=${id}`);
  await button(author, "Hand to a second editor…").click();
  await author.keyboard.press("Control+Enter");
  await author.getByText(`${id} waits for a second editor.`).waitFor();
  const page = await visit(browser(), { as: "editor2@QINGHE", to: `/policy?version=${id}` });
  await button(page, "Publish…").click();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Its numbers come from a template. Confirm that they hold, then publish.").waitFor();
  expect(await status(page.context(), id)).toBe("IN_REVIEW");
  await page.getByLabel(/I have checked the numbers of PRESET-KR/).check();
  await button(page, "Back").click();
  await expectSoon(() => button(page, "Publish…").evaluate((each) => each === document.activeElement)).toBe(true);
});

test("whoever was overtaken is told so, keeps what they typed, and can save on what stands now", async () => {
  const page = await visit(browser(), { as: "editor@QINGHE", to: "/policy" });
  const id = await givenDraft(page.context());
  await page.goto(`${new URL(page.url()).origin}/policy?version=${id}&view=edit`);
  await page.getByLabel("How long an offer is open").fill("9");
  const mutation = "mutation ($input: PolicyEditInput!) { policyEdit(input: $input) { userErrors { message } } }";
  const edit = { policyVersionId: id, expectedRevision: 1, numbers: [{ name: "appeal.windowDays", value: "20" }] };
  await ask(page.context(), mutation, { input: { idempotencyKey: crypto.randomUUID(), ...edit } });
  await page.keyboard.press("Control+Enter");
  await page.getByRole("alert").getByText("The version has changed since you read it").waitFor();
  expect(await page.getByLabel("How long an offer is open").inputValue()).toBe("9");
  await expectSoon(() => page.getByLabel("The time to appeal").inputValue()).toBe("20");
  await page.keyboard.press("Control+Enter");
  await page.getByText(`${id} is saved.`).waitFor();
});
