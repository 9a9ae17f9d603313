import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { origin, useBrowser, visit } from "./support/browser.ts";

const browser = useBrowser();

const DIST = resolve(import.meta.dirname, "../dist");

test("the first load of the queue stays within 250 KB of JavaScript and 20 KB of styles, gzipped", async () => {
  const page = await (await browser().newContext({ locale: "zh-CN" })).newPage();
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(`${origin()}/auth/login?as=reviewer&return_to=%2Fqueue`);
  await page.locator("tbody a").first().waitFor();
  const weigh = (ending: string) =>
    [...asked]
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + gzipSync(readFileSync(resolve(DIST, `.${path}`))).length, 0);
  expect(weigh(".js")).toBeGreaterThan(100_000);
  expect(weigh(".js")).toBeLessThanOrEqual(250_000);
  expect(weigh(".css")).toBeLessThanOrEqual(20_000);
});

test("every document the console sends is one of those it told the server of", async () => {
  const known = new Set(JSON.parse(readFileSync(resolve(DIST, "documents.json"), "utf8")) as string[]);
  const page = await visit(browser(), { as: "reviewer", to: "/queue?view=mine" });
  const unknown: string[] = [];
  const heard = new Set<string>();
  page.on("request", (request) => {
    if (!request.url().endsWith("/graphql")) return;
    const { query, operationName } = request.postDataJSON() as { query: string; operationName: string };
    heard.add(operationName);
    if (!known.has(createHash("sha256").update(query).digest("hex"))) unknown.push(operationName);
  });
  await page.reload();
  await page.locator("tbody a").first().click();
  await page.getByRole("heading", { name: "Findings" }).waitFor();
  await page.waitForTimeout(500);
  expect([...heard]).toEqual(expect.arrayContaining(["Viewer", "QueuePage", "QueueCounts", "CaseScreen"]));
  expect(unknown).toEqual([]);
});
