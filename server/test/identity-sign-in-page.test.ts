import { describe, expect, test } from "vitest";
import { Browser } from "./support/browser.ts";
import { givenIdentity } from "./support/identity-kit.ts";

const signIn = (origin: string, as: string, returnTo = "/who") =>
  `${origin}/auth/login?${new URLSearchParams({ as, return_to: returnTo })}`;

describe("where one comes back to", () => {
  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "who",
    "",
    "/%0d%0aset-cookie:a=b/../..//evil.example",
  ])("never another site: %j becomes the first page", async (returnTo) => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer", returnTo));
    expect(browser.visited.at(-1)).toBe(`${origin}/`);
  });

  test("a page of ours, with its question and its place", async () => {
    const { origin } = await givenIdentity();
    const browser = new Browser();
    await browser.follow(signIn(origin, "reviewer", "/queue?status=SUBMITTED&name=陈#top"));
    expect(browser.visited.at(-1)).toBe(`${origin}/queue?status=SUBMITTED&name=%E9%99%88#top`);
  });
});

describe("the sign-in page", () => {
  test("names everyone of the demo with their institution", async () => {
    const { origin } = await givenIdentity();
    const { actors } = (await (await fetch(`${origin}/auth/demo-actors`)).json()) as { actors: unknown[] };
    expect(actors).toHaveLength(31);
    expect(actors[0]).toEqual({
      as: "reviewer",
      name: "陈静",
      role: "REVIEWER",
      institution: { code: "HEYUAN", name: "和源消费金融" },
    });
    expect(actors.at(-1)).toMatchObject({ as: "platform", institution: null });
  });

  test("is where one lands who does not say as whom", async () => {
    const { origin } = await givenIdentity();
    const answer = await fetch(`${origin}/auth/login?return_to=%2Fqueue`, { redirect: "manual" });
    expect(answer.headers.get("location")).toBe("/sign-in?return_to=%2Fqueue");
  });

  test("is where a link of another site leads: it cannot choose as whom one signs in", async () => {
    const { app } = await givenIdentity();
    const from = (site: string) =>
      app.inject({ url: "/auth/login?as=reviewer", headers: { "sec-fetch-site": site, host: "localhost:4000" } });
    expect((await from("cross-site")).headers.location).toBe("/sign-in?return_to=%2F");
    expect((await from("same-origin")).headers.location).toContain("/oidc/auth?");
  });
});
