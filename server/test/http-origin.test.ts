import { describe, expect, test } from "vitest";
import { asking, WHO } from "./support/asking.ts";
import { givenApp } from "./support/given-app.ts";

const given = givenApp();
const query = asking(given);

describe("one origin", () => {
  const COOKIE = { cookie: "respite-session=x" };

  test.each([
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }],
    ["another port or sub-domain", { "sec-fetch-site": "same-site" }],
    ["an old browser on another site", { origin: "https://evil.example" }],
    ["an opaque origin", { origin: "null" }],
  ])("%s with our cookie is refused", async (_, headers) => {
    expect((await query(WHO, { ...COOKIE, ...headers })).statusCode).toBe(403);
    const logout = await given().app.inject({
      method: "POST",
      url: "/auth/logout",
      headers: { ...COOKIE, ...headers },
    });
    expect(logout.statusCode).toBe(403);
  });

  test.each([
    ["our own page", { "sec-fetch-site": "same-origin" }],
    ["our own page in an old browser", { origin: "http://localhost:4000", host: "localhost:4000" }],
  ])("%s with our cookie is answered", async (_, headers) => {
    expect((await query(WHO, { ...COOKIE, ...headers })).statusCode).toBe(200);
  });

  test("without a cookie another site carries nobody's authority, and may ask", async () => {
    expect((await query(WHO, { "sec-fetch-site": "cross-site" })).statusCode).toBe(200);
  });

  test("outside production the hosted Sandbox may read answers, without cookies", async () => {
    const { headers } = await query(WHO, { origin: "https://studio.apollographql.com" });
    expect(headers["access-control-allow-origin"]).toBe("https://studio.apollographql.com");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    const preflight = await given().app.inject({
      method: "OPTIONS",
      url: "/graphql",
      headers: { origin: "https://studio.apollographql.com", "access-control-request-method": "POST" },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers["access-control-allow-headers"]).toContain("authorization");
  });

  test.each([
    "null",
    "https://evil.example",
    "https://studio.apollographql.com.evil.example",
    "http://studio.apollographql.com",
    "https://studio.apollographql.com:8443",
  ])("%s may not read an answer", async (origin) => {
    const { headers } = await query(WHO, { origin });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers.vary).toContain("Origin");
  });
});
