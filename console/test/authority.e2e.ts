import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";

const browser = useBrowser();

type Row = { id: string; exposure: { minor: number }; evaluation: { passed: boolean } };
const WAITING =
  "query { cases(filter: { status: [SUBMITTED] }, first: 40) { nodes { id exposure { minor } evaluation { passed } } } }";

/** The reviewer of the demo who is new in the post takes a small case on which every rule is met. */
async function approving(): Promise<Page> {
  const page = await visit(browser(), { as: "reviewer2" });
  const { cases } = await ask<{ cases: { nodes: Row[] } }>(page.context(), WAITING);
  const row = cases.nodes.find(({ exposure, evaluation }) => exposure.minor < 5_000_000 && evaluation.passed);
  if (!row) throw new Error("The demo has no small case left on which every rule is met.");
  await page.goto(`${new URL(page.url()).origin}/cases/${encodeURIComponent(row.id)}`);
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.keyboard.press("c");
  await page.getByText("You hold it").waitFor();
  await page.keyboard.press("a");
  return page;
}

test("before it is sent, an approval says whether it lies within one's authority, and where it does not by how much", async () => {
  const page = await approving();
  const offers = page.getByRole("group", { name: "Offers the borrower may choose from" });
  await offers.getByRole("checkbox").first().waitFor();
  for (const other of (await offers.getByRole("checkbox").all()).slice(1)) await other.uncheck();
  await page.getByRole("button", { name: "Edit offer 1" }).click();
  await page.getByRole("combobox", { name: "Measure" }).selectOption("SHIFT");
  const months = page.getByRole("spinbutton", { name: "Months" });
  await months.fill("3");
  await page.getByText("The deferral in months is 3; the personal limit is 2.").waitFor();
  await page.getByText("A second reviewer will have to confirm this.").waitFor();
  await months.fill("1");
  await page.getByText("This lies within your authority: no second reviewer is needed.").waitFor();
  expect(await page.getByText("A second reviewer will have to confirm this.").count()).toBe(0);
});

test("a checker whose authority does not cover a proposal sees why it cannot be confirmed, and may still return it", async () => {
  const checker = await visit(browser(), { as: "senior@QINGHE" });
  const { viewer } = await ask<{ viewer: { id: string; name: string } }>(checker.context(), "{ viewer { id name } }");
  const editor = await visit(browser(), { as: "editor@QINGHE", to: "/" });
  const { authoritySet } = await ask<{ authoritySet: { userErrors: object[] } }>(
    editor.context(),
    "mutation ($input: AuthoritySetInput!) { authoritySet(input: $input) { userErrors { message } } }",
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        personId: viewer.id,
        personName: viewer.name,
        maxDeferralMonths: 0,
        mayWaive: true,
        reason: "到岗未满三个月",
      },
    },
  );
  expect(authoritySet.userErrors).toEqual([]);
  const { cases } = await ask<{ cases: { nodes: { id: string; maker: { id: string } }[] } }>(
    checker.context(),
    "query { cases(filter: { status: [PENDING_SECOND_REVIEW] }, first: 40) { nodes { id maker { id } } } }",
  );
  const row = cases.nodes.find(({ maker }) => maker.id !== viewer.id);
  await checker.goto(`${new URL(checker.url()).origin}/cases/${encodeURIComponent(row?.id ?? "")}`);
  await checker.getByRole("heading", { name: "Second review" }).waitFor();
  const confirm = checker.getByRole("button", { name: /^Confirm/ });
  expect(await confirm.getAttribute("aria-disabled")).toBe("true");
  await checker
    .getByText(/^This decision is beyond your own authority.* The deferral in months is \d; the personal limit is 0\.$/)
    .waitFor();
  await checker.keyboard.press("a");
  expect(await checker.getByLabel("Note for the record").count()).toBe(0);
  expect(await checker.getByRole("button", { name: /^Return to the maker/ }).getAttribute("aria-disabled")).not.toBe(
    "true",
  );
});
