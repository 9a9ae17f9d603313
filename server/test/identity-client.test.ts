import { describe, expect, test } from "vitest";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { askWith, givenIdentity } from "./support/identity-kit.ts";

describe("a partner's client", () => {
  const post = (origin: string, body: Record<string, string>, secret = "harbor-app-secret") =>
    fetch(`${origin}/oidc/token`, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`harbor-app:${secret}`).toString("base64")}` },
      body: new URLSearchParams(body),
    });

  test("gets a token for what it asks and was given, and is known by it", async () => {
    const { origin } = await givenIdentity();
    const answer = await post(origin, { grant_type: "client_credentials", scope: "case:read contact:read" });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const { id, name, institutionId } = findDemoActor("partner@HARBOR")?.actor ?? expect.fail("no partner");
    expect(await (await askWith(origin, token)).json()).toEqual({
      id,
      name,
      institutionId,
      role: "PARTNER",
      scopes: ["case:read", "contact:read"],
    });
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ["with a wrong secret", { grant_type: "client_credentials" }, "harbor-app-secreT"],
    ["for another resource", { grant_type: "client_credentials", resource: "https://example.com" }, undefined],
    ["by a way that is not its own", { grant_type: "authorization_code", code: "x" }, undefined],
  ])("gets no token %s", async (_, body, secret) => {
    const { origin } = await givenIdentity();
    const answer = await post(origin, body, secret);
    expect([400, 401]).toContain(answer.status);
    expect(await answer.json()).not.toHaveProperty("access_token");
  });

  test("is not guessed: whoever is wrong too often has to wait, whatever they send", async () => {
    const { app } = await givenIdentity();
    const guess = async (secret: string) =>
      app.inject({
        method: "POST",
        url: "/oidc/token",
        headers: {
          authorization: `Basic ${Buffer.from(`harbor-app:${secret}`).toString("base64")}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        payload: "grant_type=client_credentials",
      });
    const answers = [];
    for (let n = 0; n < 200; n += 1) answers.push((await guess(`guess-${n}`)).statusCode);
    expect(answers.slice(0, 50)).toEqual(Array(50).fill(401));
    expect(answers.filter((status) => status === 401).length).toBeLessThan(150);
    const last = await guess("harbor-app-secret");
    expect([last.statusCode, last.headers["retry-after"]]).toEqual([429, "1"]);
  });

  test("is given no scope that does not exist", async () => {
    const { origin } = await givenIdentity();
    const answer = await post(origin, { grant_type: "client_credentials", scope: "case:read case:decide" });
    expect(await answer.json()).toMatchObject({ scope: "case:read" });
  });

  test("does not exist outside the demo", async () => {
    const { origin } = await givenIdentity({ demo: false });
    expect((await post(origin, { grant_type: "client_credentials" })).status).toBe(401);
  });
});
