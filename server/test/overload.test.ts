import { describe, expect, test } from "vitest";
import { asking, WHO } from "./support/asking.ts";
import { givenDocuments } from "./support/given-documents.ts";
import { pdf } from "./support/hostile-files.ts";

const bearer = async (kit: ReturnType<typeof givenDocuments>, as: string) => ({
  authorization: `Bearer ${await kit.tokenOf(as)}`,
});

describe("a client that asks for more than its share", () => {
  const kit = givenDocuments({ clientCost: 200 });
  const query = asking(kit.server);

  test("is told so by 429 and Retry-After, and of a thousand calls at once no more than its budget get in", async () => {
    const headers = await bearer(kit, "reviewer");
    expect((await query(WHO, headers)).statusCode).toBe(200); // measured: one object
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 4000 }, () => query(WHO, headers)));
    const seconds = (performance.now() - began) / 1000;
    const got = answers.filter(({ statusCode }) => statusCode === 200).length;
    expect(got).toBeGreaterThan(0);
    expect(got).toBeLessThanOrEqual((2000 + 200 * seconds) * 1.01);
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBe(4000 - got);
    const [one] = refused;
    expect(Number(one?.headers["retry-after"])).toBeGreaterThan(0);
    expect(one?.json()).toEqual({
      errors: [{ message: expect.stringContaining("nothing was done"), extensions: { code: "RATE_LIMITED" } }],
    });
  });

  test("does not take from others: another client is answered meanwhile", async () => {
    expect((await query(WHO, await bearer(kit, "senior"))).statusCode).toBe(200);
  });

  test("who is not signed in is known by the address, and who has a token by the token", async () => {
    const nobody = async () => (await query(WHO)).statusCode;
    for (let i = 0; i < 60 && (await nobody()) === 200; i += 1) await query({ query: `{ viewer { a${i}: nothing } }` });
    expect(await nobody()).toBe(429);
    expect((await query(WHO, await bearer(kit, "auditor"))).statusCode).toBe(200);
  });

  test("pays for documents that are refused, each time they are parsed and validated", async () => {
    const headers = await bearer(kit, "partner");
    expect((await query(WHO, headers)).statusCode).toBe(200);
    expect((await query({ query: "{ viewer { nothing } }" }, headers)).statusCode).toBe(400);
    const refused = await query(WHO, headers);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(60);
  });

  test("does not evade it by a document of its own each time", async () => {
    const headers = await bearer(kit, "editor");
    const many = Array.from({ length: 20 }, (_, i) =>
      query({ query: `{ a${i}: cases(first: 100) { nodes { id } } }` }, headers),
    );
    const codes = (await Promise.all(many)).map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 200).length).toBeLessThanOrEqual(10);
    expect(codes).toContain(429);
  });

  test("is refused documents, letters and bundles, too", async () => {
    const headers = await bearer(kit, "partner@HARBOR");
    expect((await query({ query: "{ nothing }" }, headers)).statusCode).toBe(400);
    for (const url of ["/evidence/x", "/letters/x.pdf"])
      expect((await kit.server().app.inject({ url, headers })).statusCode).toBe(429);
    expect((await kit.send("x", pdf(), { as: "partner@HARBOR" })).statusCode).toBe(429);
    const metrics = await kit.server().app.inject({ url: "/metrics", remoteAddress: "127.0.0.1" });
    expect(metrics.body).toMatch(/respite_refused_total\{limit="client"\} [1-9]/);
  });
});

describe("more requests than there are places", () => {
  const kit = givenDocuments({ atOnce: 1, waiting: 2 });
  const query = asking(kit.server);
  const READ = { query: "{ cases(first: 1) { nodes { id } } }" };

  test("are turned away by 503 and Retry-After, and nothing of them is done; later ones are answered", async () => {
    const headers = await bearer(kit, "reviewer");
    await query(READ, headers);
    const answers = await Promise.all(Array.from({ length: 20 }, () => query(READ, headers)));
    const codes = answers.map(({ statusCode }) => statusCode);
    expect(new Set(codes)).toEqual(new Set([200, 503]));
    const refused = answers.find(({ statusCode }) => statusCode === 503);
    expect(refused?.headers["retry-after"]).toBe("1");
    expect(refused?.json().errors[0].extensions.code).toBe("OVERLOADED");
    for (let i = 0; i < 5; i += 1) expect((await query(READ, headers)).statusCode).toBe(200);
  });

  test("a command that waits among reads takes the place of one of them", async () => {
    const { id, version } = await kit.givenDraft();
    const [reads, commands] = [await bearer(kit, "reviewer"), await bearer(kit, "partner")];
    const mutation =
      "mutation W($input: CaseWithdrawInput!) { caseWithdraw(input: $input) { case { status } userErrors { code } } }";
    const input = { caseId: id, expectedVersion: version, idempotencyKey: crypto.randomUUID() };
    const all = Array.from({ length: 10 }, () => query(READ, reads));
    const [withdrawn, ...answers] = await Promise.all([
      new Promise((resolve) => setTimeout(resolve, 0)).then(() =>
        query({ query: mutation, variables: { input } }, commands),
      ),
      ...all,
      ...Array.from({ length: 200 }, () => query(READ, reads)),
    ]);
    expect(withdrawn.json().data.caseWithdraw.case.status).toBe("WITHDRAWN");
    expect(answers.filter(({ statusCode }) => statusCode === 503).length).toBeGreaterThan(100);
  });
});

describe("by default", () => {
  const kit = givenDocuments();
  const query = asking(kit.server);

  test("one token over 64 connections is never refused, however fast it reads", async () => {
    const headers = await bearer(kit, "reviewer");
    const page = { query: "{ cases(first: 50) { nodes { id borrower { id } loan { id } exposure { minor } } } }" };
    let [answered, refused] = [0, 0];
    const until = performance.now() + 3000;
    const client = async () => {
      while (performance.now() < until) {
        if ((await query(page, headers)).statusCode === 200) answered += 1;
        else refused += 1;
      }
    };
    await Promise.all(Array.from({ length: 64 }, client));
    expect(refused).toBe(0);
    expect(answered).toBeGreaterThan(100);
  });

  test("fifteen hundred of the dearest pages a second may go on for ever", () => {
    expect(kit.server().config.clientCost).toBeGreaterThanOrEqual(1500 * 1000);
  });
});
