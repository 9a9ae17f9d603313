import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ask, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { partner } from "./support/partner.ts";

const browser = useBrowser();

type Offer = { id: string; termsHash: string; firstDueOn: string; firstAmount: { minor: number } };
type OfferedCase = { status: string; version: number; loan: { id: string }; offers: Offer[] };
type Accepted = {
  offerAccept: {
    case: { status: string; loan: { id: string; nextDueOn: string; nextDueAmount: { minor: number } } } | null;
    agreement: { status: string } | null;
    userErrors: { message: string }[];
  };
};

const CASE =
  "query ($id: ID!) { case(id: $id) { status version loan { id } offers { id termsHash firstDueOn firstAmount { minor } } } }";
const ACCEPT = `mutation ($input: OfferAcceptInput!) { offerAccept(input: $input) {
  case { status loan { id nextDueOn nextDueAmount { minor } } } agreement { status } userErrors { message } } }`;
const MAY_CONTACT = "query ($loanId: ID!) { mayContact(loanId: $loanId, channel: PHONE) { allowed code } }";

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The first new amount and day as the console writes them. */
const inEnglish = (offer: Offer | undefined): string => {
  const amount = ((offer?.firstAmount.minor ?? 0) / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 });
  const day = new Date(offer?.firstDueOn ?? "").toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  return `${amount}${day}`;
};
const caseIdOf = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname.split("/")[2] ?? "");

type Tried = { number: string; evaluation: { passed: boolean } | null };
const SUBMITTED = `query { cases(filter: { status: [SUBMITTED] }, orderBy: DUE_SOONEST, first: 60) {
  edges { node { number evaluation { passed } } } } }`;

test("four keys lead from the queue to a decided case and three more to the next, and no message hides the way to undo", async () => {
  const page = await visit(browser(), { as: "reviewer@QINGHE", to: "/queue?view=all&status=SUBMITTED" });
  await page.locator("tbody a").first().waitFor();
  const { cases } = await ask<{ cases: { edges: { node: Tried }[] } }>(page.context(), SUBMITTED);
  const tried = cases.edges.map(({ node }) => node);
  // One that breaks a rule takes a reason as well: two that do not, one after the other.
  const first = tried.findIndex(({ evaluation }, at) => evaluation?.passed && tried[at + 1]?.evaluation?.passed);
  expect(first).toBeGreaterThanOrEqual(0);
  const approve = async (at: number) => {
    await page.getByText(new RegExp(`^${at + 1} of \\d+$`)).waitFor();
    await press(page, "a");
    await page.getByRole("button", { name: /^Approve with [1-9]/ }).waitFor();
    await press(page, "Control+Enter");
    await page.getByText(`Approving ${tried[at]?.number}`).waitFor();
  };
  await press(page, ...Array.from({ length: first + 1 }, () => "j"), "Enter");
  await approve(first);
  await press(page, "n");
  await approve(first + 1);

  const boxes = await page
    .locator("section[aria-live] > *, section:has(> [data-state]) > *")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as { top: number; bottom: number }));
  expect(boxes.length).toBeGreaterThanOrEqual(3);
  const inOrder = boxes.toSorted((a, b) => a.top - b.top);
  for (const [at, box] of inOrder.entries()) expect(box.top).toBeGreaterThanOrEqual(inOrder[at - 1]?.bottom ?? 0);
  await press(page, "z", "z");
  await expectSoon(() => page.getByText(/^Approving /).count()).toBe(0);
  await press(page, "u");
  await page.waitForURL(/queue\?.*status=SUBMITTED/);
});

test("without a mouse: the first case is claimed, approved with two offers, confirmed by another person, and accepted as previewed", async () => {
  const reviewer = await visit(browser(), { as: "reviewer" });
  await reviewer.locator("tbody a").first().waitFor();
  await press(reviewer, "j", "Enter");
  await reviewer.getByRole("heading", { name: "Findings" }).waitFor();
  const id = caseIdOf(reviewer);

  await press(reviewer, "c");
  await reviewer.getByText("You hold it").waitFor();
  await press(reviewer, "a");
  const offers = reviewer.getByRole("group", { name: "Offers the borrower may choose from" });
  await offers.getByRole("checkbox").nth(3).waitFor();
  await press(reviewer, "3", "4");
  await reviewer.getByText("A second reviewer will have to confirm this.").waitFor();
  await press(reviewer, "Control+Enter");
  await reviewer.getByText(/^Approving /).waitFor();
  await reviewer.getByText("your decision took effect").waitFor({ timeout: 20_000 });
  await reviewer.getByText("Second review", { exact: true }).first().waitFor();

  const senior = await visit(browser(), { as: "senior", to: `/cases/${id}` });
  await senior.getByRole("heading", { name: "Second review" }).waitFor();
  await press(senior, "a");
  await senior.getByRole("button", { name: /^Confirm 2 offers/ }).waitFor();
  await press(senior, "Control+Enter");
  await senior.getByText("your decision took effect").waitFor({ timeout: 20_000 });

  const api = await partner();
  const { case: offered } = await api<{ case: OfferedCase }>(CASE, { id });
  expect([offered.status, offered.offers.length]).toEqual(["OFFERED", 2]);
  const [first] = offered.offers;
  const input = {
    idempotencyKey: crypto.randomUUID(),
    offerId: first?.id,
    expectedVersion: offered.version,
    termsHash: first?.termsHash,
  };
  const { offerAccept } = await api<Accepted>(ACCEPT, { input });
  expect(offerAccept.userErrors).toEqual([]);
  expect([offerAccept.case?.status, offerAccept.agreement?.status]).toEqual(["ACTIVE", "ACTIVE"]);
  expect([offerAccept.case?.loan.nextDueOn, offerAccept.case?.loan.nextDueAmount.minor]).toEqual([
    first?.firstDueOn,
    first?.firstAmount.minor,
  ]);
  const contact = await api<{ mayContact: object }>(MAY_CONTACT, { loanId: offered.loan.id });
  expect(contact).toEqual({ mayContact: { allowed: false, code: "COLLECTION_HOLD" } });

  await reviewer.reload();
  await reviewer.getByText("Active", { exact: true }).first().waitFor();
  const next = reviewer.getByText("Next instalment", { exact: true }).locator("..");
  expect(await next.textContent()).toContain(inEnglish(first));
  expect(
    await ask<{ case: { status: string } }>(reviewer.context(), "query ($id: ID!) { case(id: $id) { status } }", {
      id,
    }),
  ).toEqual({ case: { status: "ACTIVE" } });
});
