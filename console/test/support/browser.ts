import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

function fromEnvironment(name: "RESPITE_ORIGIN" | "CHROMIUM"): string {
  const value = process.env[name];
  if (!value) throw new Error(`Browser tests are run by npm test, which sets ${name}.`);
  return value;
}

export const origin = (): string => fromEnvironment("RESPITE_ORIGIN");

/** One Chromium for a file's tests; what a test opened is closed after it. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: fromEnvironment("CHROMIUM"), args: ARGS });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());
  return () => browser;
}

export type Visit = Readonly<{
  as: string;
  to?: string;
  locale?: string;
  dark?: boolean;
  width?: number;
  height?: number;
}>;

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Who has signed in once need not do so for every test; the session is the cookie, nothing else. */
const sessions = new Map<string, Promise<Session>>();

/** A person signed in at their own browser, standing before `to`. Anything thrown on the page fails the test. */
export async function visit(
  browser: Browser,
  { as, to = "/queue", locale = "en-GB", dark = false, width = 1280, height = 800 }: Visit,
): Promise<Page> {
  const known = sessions.get(as);
  const context = await browser.newContext({
    locale,
    colorScheme: dark ? "dark" : "light",
    viewport: { width, height },
    ...(known && { storageState: await known }),
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  const query = new URLSearchParams({ as, return_to: to });
  await page.goto(known ? `${origin()}${to}` : `${origin()}/auth/login?${query}`);
  await page.locator("main h1, main h2").first().waitFor();
  if (!known) sessions.set(as, context.storageState());
  return page;
}

/** Asks the API as the person of `context` does: same cookie, same origin. */
export async function ask<T>(
  context: BrowserContext,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await context.request.post(`${origin()}/graphql`, { data: { query, variables } });
  const body = (await answer.json()) as { data?: T; errors?: unknown };
  if (!body.data) throw new Error(`The API answered ${answer.status()}: ${JSON.stringify(body.errors)}`);
  return body.data;
}
