import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { givenDocuments } from "./support/given-documents.ts";

const kit = givenDocuments();
let port: number;
beforeAll(async () => {
  await kit.server().app.listen({ port: 0, host: "127.0.0.1" });
  port = (kit.server().app.server.address() as AddressInfo).port;
});

/** Sends pieces as fast as they are taken, and returns all that comes back until `enough` or the end. */
function exchange(pieces: Iterable<string | Buffer>, enough: (answer: string) => boolean): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", async () => {
      for (const piece of pieces) {
        if (socket.destroyed) return;
        if (!socket.write(piece)) await new Promise((next) => socket.once("drain", next).once("close", next));
      }
    });
    socket.on("data", (chunk) => {
      answer += chunk;
      if (enough(answer)) socket.destroy();
    });
    socket.on("error", () => {}).on("close", () => resolve(answer));
  });
}

const post = (path: string, headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");

test("a hundred requests of two people in one breath are answered in their order, each with its own", async () => {
  const people = await Promise.all(["reviewer", "reviewer@HARBOR"].map((as) => kit.tokenOf(as)));
  const body = JSON.stringify({ query: "{ viewer { institution { code } } }" });
  const asked = Array.from({ length: 100 }, (_, i) => {
    const token = people[Number(i % 3 === 0)];
    const headers = [
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
      `Authorization: Bearer ${token}`,
    ];
    return post("/graphql", headers) + body;
  });
  const codesIn = (answer: string) => [...answer.matchAll(/"code":"(HEYUAN|HARBOR)"/g)].map(([, code]) => code);
  const answer = await exchange([asked.join("")], (soFar) => codesIn(soFar).length === 100);
  expect(codesIn(answer)).toEqual(asked.map((_, i) => (i % 3 === 0 ? "HARBOR" : "HEYUAN")));
});

test("a document that comes in pieces, without saying how large it is, is given up once it is too large", async () => {
  const { id } = await kit.givenDraft();
  const head = post(`/evidence?${new URLSearchParams({ caseId: id, kind: "IDENTITY", fileName: "a.pdf" })}`, [
    ...["Content-Type: application/octet-stream", "Transfer-Encoding: chunked"],
    `Authorization: Bearer ${await kit.tokenOf("partner")}`,
  ]);
  const piece = `10000\r\n${"%".repeat(65_536)}\r\n`;
  let sent = 0;
  function* endless() {
    yield head;
    for (; sent < 10_000; sent += 1) yield piece;
  }
  expect(await exchange(endless(), (answer) => answer.includes("\r\n\r\n"))).toMatch(/^HTTP\/1\.1 413 /);
  expect(sent * 65_536).toBeLessThan(40 * 2 ** 20);
});

test("a body that is packed is not unpacked: a bomb is a bad request", async () => {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const payload = gzipSync(Buffer.alloc(50 * 2 ** 20, " "));
  const { statusCode } = await kit.server().app.inject({ method: "POST", url: "/graphql", headers, payload });
  expect([400, 415]).toContain(statusCode);
});

test.each([
  ["a byte order mark", `\ufeff${JSON.stringify({ query: "{ viewer { id } }" })}`],
  ["two objects", '{"query":"{ viewer { id } }"}{"query":"{ viewer { id } }"}'],
  ["an array of nothing", "[]"],
])("%s is a bad request, or read as it is meant; never our failure", async (_, payload) => {
  const headers = { "content-type": "application/json" };
  const { statusCode } = await kit.server().app.inject({ method: "POST", url: "/graphql", headers, payload });
  expect([200, 400]).toContain(statusCode);
});

test("of a key that comes twice the last counts, on the short way as by Apollo Server", async () => {
  const headers = { "content-type": "application/json", authorization: `Bearer ${await kit.tokenOf("reviewer")}` };
  const payload = '{"query":"{ viewer { id } }","query":"{ viewer { name } }"}';
  const ask = async () => (await kit.server().app.inject({ method: "POST", url: "/graphql", headers, payload })).json();
  const [first, second] = [await ask(), await ask()];
  expect(Object.keys(first.data.viewer)).toEqual(["name"]);
  expect(second).toEqual(first);
});
