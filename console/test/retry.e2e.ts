import type { Route } from "playwright-core";
import { expect, test } from "vitest";
import { ask, origin, useBrowser, visit } from "./support/browser.ts";
import { pathOfCase } from "./support/path-of-case.ts";

const browser = useBrowser();

const asked = (route: Route): string => (route.request().postDataJSON() as { operationName: string }).operationName;

test.each([
  { path: "/queue?view=open", heading: "All open" },
  { path: "a case", heading: /./ },
  { path: "/agreements", heading: "Agreements" },
  { path: "/outreach", heading: "Outreach" },
  { path: "/disasters", heading: "Declared disasters" },
  { path: "/authority", heading: "Limits of authority" },
  { path: "/policy", heading: "Policy" },
  { path: "/portfolio", heading: "Portfolio" },
])("where nobody answers, $path says so, and its button asks anew", async ({ path, heading }) => {
  const page = await visit(browser(), { as: "senior" });
  const address = path === "a case" ? await pathOfCase(page, "小王") : path;
  await page.route("**/graphql", (route) => (asked(route) === "Viewer" ? route.continue() : route.abort()));
  await page.goto(`${origin()}${address}`);
  await page.getByRole("alert").getByRole("heading", { name: "The server does not answer" }).waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("where nobody says who is there, the button asks that anew, too", async () => {
  const page = await visit(browser(), { as: "senior" });
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${origin()}/queue?view=open`);
  await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("tbody a").first().waitFor();
});

test.each([
  { answer: "the API says that nobody is signed in", status: 200 },
  { answer: "something on the way says 401", status: 401 },
])("when $answer, the reader signs in and comes back to where they were", async ({ status }) => {
  const page = await visit(browser(), { as: "senior", to: "/queue?view=open" });
  await page.locator("tbody a").first().waitFor();
  const errors = [{ message: "Sign in.", extensions: { code: "UNAUTHENTICATED" } }];
  await page.route("**/graphql", (route) => route.fulfill({ status, json: { data: null, errors } }));
  await page.keyboard.press("r");
  await page.waitForURL(/sign-in\?return_to=%2Fqueue%3Fview%3Dopen/);
  await page.unroute("**/graphql");
  expect(await ask(page.context(), "{ viewer { id } }")).toBeTruthy();
});
