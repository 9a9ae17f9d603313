import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { givenDocuments } from "./support/given-documents.ts";
import { pdf } from "./support/hostile-files.ts";

const kit = givenDocuments();
let port: number;
beforeAll(async () => {
  await kit.server().app.listen({ port: 0, host: "127.0.0.1" });
  port = (kit.server().app.server.address() as AddressInfo).port;
});

/** Sends pieces as fast as they are taken, and returns all that comes back until `enough` or the end. */
function exchange(
  pieces: Iterable<string | Buffer>,
  enough: (answer: string) => boolean,
  patience = 10_000,
): Promise<string> {
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
    socket.setTimeout(patience, () => socket.destroy());
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
    "Content-Type: application/octet-stream",
    "Transfer-Encoding: chunked",
    `Authorization: Bearer ${await kit.tokenOf("partner")}`,
  ]);
  const piece = `10000\r\n${"%".repeat(65_536)}\r\n`;
  let sent = 0;
  function* endless() {
    yield head;
    for (; sent < 10_000; sent += 1) yield piece;
  }
  // Whoever sends on after the answer may lose it with the connection.
  expect(await exchange(endless(), (answer) => answer.includes("\r\n\r\n"))).toMatch(/^HTTP\/1\.1 413 |^$/);
  expect(sent * 65_536).toBeLessThan(40 * 2 ** 20);
});

const upload = (headers: readonly string[]) =>
  post("/evidence?caseId=x&kind=IDENTITY&fileName=a.pdf", ["Content-Length: 9000000", ...headers]);
const answered = (answer: string) => answer.includes("\r\n\r\n");

test("who may not send a document is told so before any of it is read", async () => {
  expect(await exchange([upload([])], answered)).toMatch(/^HTTP\/1\.1 401 /);
  expect(await exchange([upload(["Authorization: Bearer nonsense"])], answered)).toMatch(/^HTTP\/1\.1 401 /);
  const auditor = `Authorization: Bearer ${await kit.tokenOf("auditor")}`;
  expect(await exchange([upload([auditor])], answered)).toMatch(/^HTTP\/1\.1 403 /);
});

test("documents that are on their way hold so many places, and no more memory than that; who leaves makes room", async () => {
  const { id } = await kit.givenDraft();
  const head = upload([`Authorization: Bearer ${await kit.tokenOf("partner")}`]);
  const open = Array.from({ length: 32 }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(head));
    return socket.on("error", () => {});
  });
  await expect
    .poll(() => exchange([head], answered, 1000), { timeout: 5000 })
    .toMatch(/^HTTP\/1\.1 503 [\s\S]*retry-after: 1/);
  for (const socket of open) socket.destroy();
  await expect.poll(async () => (await kit.send(id, pdf())).statusCode, { timeout: 5000 }).toBe(201);
  const all = await Promise.all(Array.from({ length: 32 }, () => kit.send(id, pdf())));
  expect(new Set(all.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
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
