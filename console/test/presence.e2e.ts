import { expect, test } from "vitest";
import { ask, origin, useBrowser, visit } from "./support/browser.ts";
import { expectSoon } from "./support/expect-soon.ts";
import { givenApplication } from "./support/given-application.ts";

const browser = useBrowser();

test("who has the same case open is seen, without anything of the case changing", async () => {
  const path = await givenApplication([{ type: "SHIFT", months: 3 }]);
  const reviewer = await visit(browser(), { as: "reviewer", to: path });
  const version = async () => {
    const query = "query ($id: ID!) { case(id: $id) { version events(first: 50) { nodes { id } } } }";
    return ask(reviewer.context(), query, { id: decodeURIComponent(path.replace("/cases/", "")) });
  };
  const before = await version();
  await reviewer.getByRole("heading", { name: "Findings" }).waitFor();
  const senior = await visit(browser(), { as: "senior", to: path });
  await senior.getByText("Also open: 陈静").waitFor();
  expect(await reviewer.getByText(/^Also open: 陈静/).count()).toBe(0);
  // Hidden and seen again, a page says at once that somebody looks at it.
  await reviewer.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await reviewer.getByText("Also open: 周建国").waitFor();
  await reviewer.keyboard.press("g");
  await reviewer.keyboard.press("q");
  await reviewer.waitForURL(/\/queue/);
  await senior.goto(`${origin()}${path}`);
  await senior.getByRole("heading", { name: "Findings" }).waitFor();
  await expectSoon(() => senior.getByText(/Also open/).count()).toBe(0);
  expect(await version()).toEqual(before);
});

test("an auditor sees the case and stands in nobody's way", async () => {
  const path = await givenApplication([{ type: "SHIFT", months: 3 }]);
  const auditor = await visit(browser(), { as: "auditor", to: path });
  await auditor.getByRole("heading", { name: "Findings" }).waitFor();
  const senior = await visit(browser(), { as: "senior", to: path });
  await senior.getByRole("heading", { name: "Findings" }).waitFor();
  await senior.waitForTimeout(500);
  expect(await senior.getByText(/Also open/).count()).toBe(0);
});
