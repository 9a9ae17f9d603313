import { type AddressInfo, connect } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { givenApp } from "./support/given-app.ts";

const given = givenApp();
let port: number;
beforeAll(async () => {
  await given().app.listen({ port: 0, host: "127.0.0.1" });
  port = (given().app.server.address() as AddressInfo).port;
});

/** Sends bytes as they are and returns what comes back until the server closes, or has answered. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      answer += chunk;
      if (answer.includes("\r\n\r\n")) socket.end();
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
}

const head = (...lines: string[]) => ["POST /graphql HTTP/1.1", "Host: localhost", ...lines, "", ""].join("\r\n");
const JSON_TYPE = "Content-Type: application/json";

test.each([
  ["two lengths", `${head(JSON_TYPE, "Content-Length: 5", "Content-Length: 6")}{}   `],
  ["length and chunks", `${head(JSON_TYPE, "Content-Length: 5", "Transfer-Encoding: chunked")}0\r\n\r\n`],
  ["a chunk that is no number", `${head(JSON_TYPE, "Transfer-Encoding: chunked")}zz\r\n{}\r\n`],
  ["a header with a line feed in its name", head("X-A\nB: 1", "Content-Length: 0")],
])("%s: 400", async (_, text) => {
  expect(await send(text)).toMatch(/^HTTP\/1\.1 400 /);
});

test("a header of a megabyte: 431", async () => {
  expect(await send(head(`X-Long: ${"a".repeat(1_000_000)}`, "Content-Length: 0"))).toMatch(/^HTTP\/1\.1 431 |^$/);
});

test("ten thousand headers: 431", async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `X-${i}: 1`);
  expect(await send(head(...many, "Content-Length: 0"))).toMatch(/^HTTP\/1\.1 431 |^$/);
});

test("a body that comes a byte at a time, or never, is not waited for: a minute is enough for ten megabytes", () => {
  const { headersTimeout, requestTimeout } = given().app.server;
  for (const most of [headersTimeout, requestTimeout]) {
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(60_000);
  }
});

test("after all that it still answers", async () => {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(response.status).toBe(200);
});
