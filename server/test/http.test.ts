import { describe, expect, test } from "vitest";
import { asking, WHO } from "./support/asking.ts";
import { givenApp } from "./support/given-app.ts";

const given = givenApp();
const query = asking(given);

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

test("a browser that opens /graphql finds the Sandbox, which sends no telemetry", async () => {
  const { body, headers } = await given().app.inject({ url: "/graphql", headers: { accept: "text/html" } });
  expect(headers["content-type"]).toContain("text/html");
  expect(body).toContain("embeddableSandbox");
  expect(body).toContain('"runTelemetry":false');
});
