import { describe, expect, test } from "vitest";
import { Browser } from "./support/browser.ts";
import { clock, givenIdentity } from "./support/identity-kit.ts";

const signIn = (origin: string, as: string, returnTo = "/who") =>
  `${origin}/auth/login?${new URLSearchParams({ as, return_to: returnTo })}`;

describe("signing in to the console", () => {
  test("one click signs a demo actor in and comes back to the page", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    const page = await browser.follow(signIn(origin, "reviewer@HARBOR"));
    expect(browser.visited.at(-1)).toBe(`${origin}/who`);
    expect(await page.json()).toMatchObject({
      name: "Maya Thompson",
      role: "REVIEWER",
      institutionId: "01900000-0000-7000-8000-000000000003",
    });
    expect(await (await browser.get(`${origin}/auth/session`)).json()).toEqual({
      actor: {
        id: "01900000-0000-7000-8001-000000000301",
        name: "Maya Thompson",
        role: "REVIEWER",
        institutionId: "01900000-0000-7000-8000-000000000003",
      },
    });
  });

  test("one comes back to localhost when one came from localhost", async () => {
    const { origin } = await givenIdentity();
    const here = origin.replace("127.0.0.1", "localhost");
    const browser = new Browser();
    const page = await browser.follow(signIn(here, "senior"));
    expect(await page.json()).toMatchObject({ name: "周建国" });
    expect(browser.visited.every((url) => url.startsWith(here))).toBe(true);
  });

  test("signing in as somebody else in the same browser changes who one is", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    const page = await browser.follow(signIn(origin, "platform"));
    expect(await page.json()).toMatchObject({ name: "顾婉清", role: "PLATFORM_SENIOR_REVIEWER", institutionId: null });
  });

  test("scripts cannot read the session, other sites cannot send it along, and it tells nothing", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    const cookie = browser.cookies.get("respite-session")?.raw ?? "";
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(cookie, "base64url").toString()).not.toContain("REVIEWER");
    expect(browser.cookies.has("respite-sign-in")).toBe(false);
  });

  test("signing out ends the session", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    expect((await browser.send("POST", `${origin}/auth/logout`)).status).toBe(204);
    expect((await browser.get(`${origin}/auth/session`)).status).toBe(401);
  });

  test("a session lasts eight hours", async () => {
    let hours = 0;
    const later = () => new Date(Date.parse(clock()) + hours * 3_600_000).toISOString();
    const { origin } = await givenIdentity({}, later);
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    hours = 7.9;
    expect((await browser.get(`${origin}/who`)).status).toBe(200);
    hours = 8.1;
    expect((await browser.get(`${origin}/who`)).status).toBe(204);
  });

  test("a session that was altered, or made by another server, is nobody's", async () => {
    const { origin } = await givenIdentity();
    const other = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    const value = browser.cookies.get("respite-session")?.value ?? "";
    const flipped = value.replace(/.(?=.{9}$)/, (one) => (one === "A" ? "B" : "A"));
    const as = (cookie: string) => ({ headers: { cookie: `respite-session=${cookie}` } });
    expect((await fetch(`${origin}/who`, as(value))).status).toBe(200);
    expect((await fetch(`${origin}/who`, as(flipped))).status).toBe(204);
    expect((await fetch(`${other.origin}/who`, as(value))).status).toBe(204);
  });
});

describe("signing in is refused", () => {
  const callback = (url: string) => url.includes("/auth/callback");

  test.each(["partner", "partner@HARBOR", "nobody", "reviewer@NOWHERE", ""])("to %j", async (as) => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    const page = await browser.follow(signIn(origin, as));
    expect([page.status, await page.text()]).toEqual([
      400,
      "The identity provider did not confirm who you are. Sign in again from the first page.\n",
    ]);
    expect(browser.cookies.has("respite-session")).toBe(false);
  });

  test("outside the demo", async () => {
    const { origin } = await givenIdentity({ demo: false });
    expect((await new Browser().follow(signIn(origin, "reviewer"))).status).toBe(400);
    expect((await fetch(`${origin}/auth/demo-actors`)).status).toBe(404);
  });

  test("in a browser that did not begin it", async () => {
    const { origin } = await givenIdentity();
    let end = "";
    await new Browser().follow(signIn(origin, "reviewer"), (url) => {
      if (callback(url)) end = url;
      return callback(url);
    });
    expect(end).toContain("code=");
    expect((await new Browser().get(end)).status).toBe(400);
  });

  test("with the state of another sign-in", async () => {
    const { origin } = await givenIdentity();
    let end = "";
    await new Browser().follow(signIn(origin, "senior"), (url) => {
      if (callback(url)) end = url;
      return callback(url);
    });
    const victim = new Browser();
    await victim.follow(signIn(origin, "reviewer"), callback);
    expect((await victim.get(end)).status).toBe(400);
    expect(victim.cookies.has("respite-session")).toBe(false);
  });

  test("a second time with the same code", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer"));
    const again = browser.visited.find(callback) ?? "";
    expect((await browser.get(again)).status).toBe(400);
  });

  test("where another name is pointed at us", async () => {
    const { app, origin } = await givenIdentity();
    const headers = { host: "evil.example" };
    const login = await app.inject({ url: "/auth/login?as=reviewer", headers });
    expect(login.headers.location).toBe("http://127.0.0.1:4000/sign-in");
    const query = new URLSearchParams({
      client_id: "respite-console",
      response_type: "code",
      scope: "openid",
      login_hint: "reviewer",
      code_challenge: "x".repeat(43),
      code_challenge_method: "S256",
      redirect_uri: "http://evil.example/auth/callback",
    });
    expect((await app.inject({ url: `/oidc/auth?${query}`, headers })).statusCode).toBe(400);
    expect((await fetch(`${origin}/oidc/auth?${query}`, { redirect: "manual" })).status).toBe(400);
  });
});
