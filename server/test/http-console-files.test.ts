import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMetrics } from "../src/http/metrics.ts";
import { registerHttp } from "../src/http/register-http.ts";
import { givenDatabase } from "./support/given-database.ts";

const database = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "respite-console-"));
const dist = join(folder, "dist");
const HTML = { accept: "text/html,application/xhtml+xml" };

let app: FastifyInstance;
let bare: FastifyInstance;

async function givenHttp(consoleDir: string): Promise<FastifyInstance> {
  const made = fastify();
  await registerHttp(made, {
    config: { environment: "test" },
    database: database(),
    metrics: makeMetrics(),
    consoleDir,
  });
  await made.ready();
  return made;
}

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "SECRET");
  writeFileSync(join(dist, ".hidden"), "SECRET");
  writeFileSync(join(dist, "index.html"), "<!doctype html><title>Console</title>");
  writeFileSync(join(dist, "graphiql.html"), "<!doctype html><title>GraphiQL</title>");
  writeFileSync(join(dist, "documents.json"), "[]");
  writeFileSync(join(dist, "assets", "app-1a2b3c.js"), "console.log(1)");
  writeFileSync(join(dist, "assets", "app-1a2b3c.js.br"), brotliCompressSync("console.log(1)"));
  app = await givenHttp(dist);
  bare = await givenHttp(join(folder, "none"));
});
afterAll(async () => {
  await app?.close();
  await bare?.close();
  rmSync(folder, { recursive: true });
});

describe("the console's files", () => {
  test.each(["/", "/queue", "/cases/AbC_-123", "/queue?status=SUBMITTED&after=x.y", "/sign-in"])(
    "%s is the console's page, asked for again every time",
    async (url) => {
      const { statusCode, body, headers } = await app.inject({ url, headers: HTML });
      expect(statusCode).toBe(200);
      expect(body).toContain("Console");
      expect(headers["cache-control"]).toBe("no-cache");
    },
  );

  test.each(["/queue", "/graphiql"])("%s that has not changed keeps the policy that its content had", async (url) => {
    const first = await app.inject({ url, headers: HTML });
    const again = await app.inject({ url, headers: { ...HTML, "if-none-match": String(first.headers.etag) } });
    expect(again.statusCode).toBe(304);
    expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
    expect(again.headers["content-security-policy"]).toContain("script-src 'self'");
  });

  test("a hashed file is kept for good and comes compressed where the browser takes it", async () => {
    const { headers, statusCode } = await app.inject({
      url: "/assets/app-1a2b3c.js",
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(statusCode).toBe(200);
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toContain("javascript");
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers.vary).toContain("ccept-");
    expect((await app.inject({ url: "/assets/app-1a2b3c.js" })).body).toBe("console.log(1)");
  });

  test("a file that is gone is missed, not answered with the page", async () => {
    expect((await app.inject({ url: "/assets/app-old.js", headers: HTML })).statusCode).toBe(404);
    expect((await app.inject({ url: "/auth/nothing", headers: HTML })).statusCode).toBe(404);
    expect((await app.inject({ url: "/anything" })).statusCode).toBe(404);
  });

  test("GraphiQL has its address and a policy that lets its editor work", async () => {
    const { body, headers } = await app.inject({ url: "/graphiql", headers: HTML });
    expect(body).toContain("GraphiQL");
    expect(headers["content-security-policy"]).toContain("worker-src 'self'");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%252e%252e%252fsecret.txt",
    "/..%5csecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e%5c%2e%2e%5csecret.txt",
    "/assets/../../secret.txt%00.js",
    "/.hidden",
    "/%2ehidden",
    "/documents.json",
  ])("%s gives nothing away", async (url) => {
    for (const headers of [{}, HTML]) {
      const { body } = await app.inject({ url, headers });
      expect(body).not.toContain("SECRET");
      expect(body).not.toBe("[]");
    }
  });
});

test("without a build, the first page says how to make one", async () => {
  const { body, statusCode } = await bare.inject({ url: "/", headers: HTML });
  expect(statusCode).toBe(200);
  expect(body).toContain("npm start");
});
