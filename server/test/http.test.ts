import { describe, expect, test } from "vitest";
import { givenApp } from "./support/given-app.ts";
import { asAdmin } from "./support/given-database.ts";

const given = givenApp();

const query = (body: object | string, headers: Record<string, string> = {}) =>
  given().app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload: typeof body === "string" ? body : JSON.stringify(body),
  });

const WHO = { query: "{ viewer { id } }" };

describe("headers", () => {
  test.each(["/healthz", "/", "/auth/session", "/graphql", "/nothing/here"])(
    "%s is never framed, sniffed or stored",
    async (url) => {
      const { headers } = await given().app.inject({ url, headers: { accept: "text/html" } });
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["cache-control"]).toMatch(/no-store|no-cache/);
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );

  test("what is no page may load nothing", async () => {
    const { headers } = await query(WHO);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("a page runs no script but our own", async () => {
    const { headers } = await given().app.inject({ url: "/", headers: { accept: "text/html" } });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toContain("unsafe-eval");
  });
});

describe("what comes in is checked before anything else", () => {
  test("a body over 64 KiB is refused", async () => {
    const { statusCode, body } = await query({ ...WHO, extensions: { pad: "x".repeat(70_000) } });
    expect(statusCode).toBe(413);
    expect(JSON.parse(body).errors[0].extensions.code).toBe("TOO_LARGE");
  });

  test.each([
    ["malformed JSON", "{"],
    ["nothing", ""],
    ["a number", "1"],
    ["null", "null"],
    ["a prototype", '{"query":"{ viewer { id } }","__proto__":{"admin":true}}'],
    ["a query that is a number", '{"query":1}'],
    ["variables in a string", '{"query":"{ viewer { id } }","variables":"{}"}'],
  ])("%s is a bad request, not our failure", async (_, body) => {
    expect((await query(body)).statusCode).toBe(400);
  });

  test("UTF-16 is a bad request, not our failure", async () => {
    const payload = Buffer.from(JSON.stringify(WHO), "utf16le");
    const headers = { "content-type": "application/json" };
    expect((await given().app.inject({ method: "POST", url: "/graphql", headers, payload })).statusCode).toBe(400);
  });

  test("a batch is refused", async () => {
    expect((await query(JSON.stringify([WHO, WHO]))).statusCode).toBe(400);
  });

  test("variables that nest without end are refused", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const { statusCode, body } = await query(`{"query":"{ viewer { id } }","variables":{"a":${deep}}}`);
    expect(statusCode).toBe(400);
    expect(body).toContain("deeper");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "a form of another site cannot ask: %s",
    async (type) => {
      expect((await query(WHO, { "content-type": type })).statusCode).toBe(400);
    },
  );

  test("a query by GET needs a header that no link can send", async () => {
    const url = `/graphql?query=${encodeURIComponent("{ viewer { id } }")}`;
    expect((await given().app.inject({ url })).statusCode).toBe(400);
    expect((await given().app.inject({ url, headers: { "apollo-require-preflight": "1" } })).statusCode).toBe(200);
  });

  test("a mutation by GET is not allowed", async () => {
    const mutation =
      'mutation { caseClaim(input: { idempotencyKey: "12345678", caseId: "x", expectedVersion: 1 }) { userErrors { code } } }';
    const { statusCode } = await given().app.inject({
      url: `/graphql?query=${encodeURIComponent(mutation)}`,
      headers: { "apollo-require-preflight": "1" },
    });
    expect(statusCode).toBe(405);
  });

  test.each([
    "query A { viewer { id } } query B { viewer { id } }",
    "query A { viewer { id } } query A { viewer { id } }",
  ])("which of several operations is meant must be said: %s", async (text) => {
    expect((await query({ query: text })).statusCode).toBe(400);
  });

  test.each([
    ["a NUL", "{ viewer \u0000{ id } }"],
    ["a lone surrogate", "{ viewer { id } } \ud800"],
    ["a bidi override", "{ viewer \u202e{ id } }"],
  ])("%s in a document is a bad request", async (_, text) => {
    expect((await query({ query: text })).statusCode).toBe(400);
  });
});

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

describe("errors tell nothing about us", () => {
  test("a token that does not hold gets 401 and one sentence", async () => {
    const { statusCode, body } = await query(WHO, { authorization: "Bearer nonsense" });
    expect(statusCode).toBe(401);
    expect(body).not.toMatch(/at .*\(|node_modules|\.ts|jose|JWS/);
  });

  test("a path that is not there gets 404 without its name", async () => {
    const { statusCode, body } = await given().app.inject({ url: "/evidence/../../etc/passwd" });
    expect(statusCode).toBe(404);
    expect(body).not.toContain("passwd");
  });
});

describe("health", () => {
  test("alive and ready while the database answers", async () => {
    expect((await given().app.inject({ url: "/healthz" })).statusCode).toBe(200);
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(200);
  });

  test("not ready within two seconds of the database going away, and ready again by itself when it is back", async () => {
    const name = new URL(given().database.url).pathname.slice(1);
    await asAdmin(`alter database ${name} allow_connections false`);
    await asAdmin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    const began = performance.now();
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(503);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect((await given().app.inject({ url: "/healthz" })).statusCode).toBe(200);
    await asAdmin(`alter database ${name} allow_connections true`);
    expect((await given().app.inject({ url: "/readyz" })).statusCode).toBe(200);
  });

  test("metrics count operations by document, for the neighbourhood only", async () => {
    await query(WHO);
    const { body } = await given().app.inject({ url: "/metrics" });
    expect(body).toMatch(/respite_graphql_seconds_count\{operation="[0-9a-f]{12}",outcome="ok"\} \d+/);
    const outside = await given().app.inject({ url: "/metrics", headers: { "x-forwarded-for": "203.0.113.7" } });
    expect(outside.statusCode).toBe(404);
    const far = await given().app.inject({ url: "/metrics", remoteAddress: "203.0.113.7" });
    expect(far.statusCode).toBe(404);
  });
});

test("a browser that opens /graphql finds the Sandbox, which sends no telemetry", async () => {
  const { body, headers } = await given().app.inject({ url: "/graphql", headers: { accept: "text/html" } });
  expect(headers["content-type"]).toContain("text/html");
  expect(body).toContain("embeddableSandbox");
  expect(body).toContain('"runTelemetry":false');
});
