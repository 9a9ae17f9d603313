import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeApp } from "../src/app.ts";
import type { Config } from "../src/config.ts";
import { KnownOperations } from "../src/graphql/known/known-operations.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { RUI } from "./support/actors.ts";
import { CONFIG, givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const dataDir = mkdtempSync(join(tmpdir(), "respite-known-"));
const config: Config = { ...CONFIG, demo: true, dataDir };
let app: FastifyInstance;
let bearer: Record<string, string>;
let id: string;
let version: number;

beforeAll(async () => {
  app = await makeApp({ config, database: api.database(), clock: () => api.now, log: pino({ level: "silent" }) });
  const key = await issuerKey(dataDir);
  const token = await signToken(RUI, { key, issuer: issuerUrl(config), now: api.now, seconds: 300 });
  bearer = { authorization: `Bearer ${token}` };
  ({ id, version } = await givenCase(api, { name: "王小明" }));
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true, force: true });
});

type Body = Readonly<Record<string, unknown>>;

/** What comes back, and whether Apollo Server was asked for it. */
async function ask(body: Body, headers: Record<string, string | undefined> = bearer) {
  const spy = vi.spyOn(ApolloServer.prototype, "executeHTTPGraphQLRequest");
  const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  const reply = await app.inject({
    method: "POST",
    url: "/graphql",
    payload: JSON.stringify(body),
    headers: { "content-type": "application/json", ...given },
  });
  const byApollo = spy.mock.calls.length > 0;
  spy.mockRestore();
  const { date: _date, ...kept } = reply.headers;
  return { byApollo, answer: { status: reply.statusCode, headers: kept, body: reply.body } };
}

/** The same document, but with a remark that makes it a new one. */
const anew = ({ query, ...rest }: Body): Body => ({ query: `${query} # ${randomUUID()}`, ...rest });

const CASES = "query Cases($n: Int! = 5) { cases(first: $n) { totalCount nodes { id number borrower { name } } } }";
const CASE = "query Case($id: ID!) { case(id: $id) { id status events(first: 2) { nodes { kind } } } }";

describe("an operation that is asked again", () => {
  test.each<[string, () => Body, Record<string, string>?]>([
    ["a page", () => ({ query: CASES })],
    ["with variables", () => ({ query: CASES, variables: { n: 1 } })],
    [
      "with a name, as Apollo Client sends it",
      () => ({ query: CASES, operationName: "Cases", extensions: { clientLibrary: {} } }),
    ],
    ["with nulls", () => ({ query: CASES, operationName: null, variables: null, extensions: null })],
    ["one case", () => ({ query: CASE, variables: { id } })],
    [
      "in Chinese",
      () => ({ query: "{ cases(first: 2) { nodes { events(first: 2) { nodes { summary } } } } }" }),
      { "accept-language": "zh-Hans" },
    ],
    ["for any type", () => ({ query: CASES }), { accept: "*/*" }],
    [
      "for the type of GraphQL",
      () => ({ query: CASES }),
      { accept: "application/graphql-response+json,application/json;q=0.9" },
    ],
    ["what the schema is", () => ({ query: "{ __schema { queryType { name } } }" })],
    [
      "a command that refuses",
      () => ({ query: claim, variables: { input: { idempotencyKey: "refused", caseId: id, expectedVersion: 99 } } }),
    ],
  ])("is answered to the letter as the first time, without Apollo Server: %s", async (_, body, more = {}) => {
    const asked = anew(body());
    const [first, second] = [await ask(asked, { ...bearer, ...more }), await ask(asked, { ...bearer, ...more })];
    expect(second.answer).toEqual(first.answer);
    expect(JSON.parse(first.answer.body).errors).toBeUndefined();
    expect([first.byApollo, second.byApollo]).toEqual([true, false]);
  });

  const claim = `mutation Claim($input: CaseClaimInput!) { caseClaim(input: $input) {
    case { version borrower { id } } userErrors { code message } } }`;

  test.each<[string, () => Body, Record<string, string | undefined>?]>([
    ["by nobody", () => ({ query: CASES }), { authorization: undefined }],
    ["with a token that does not hold", () => ({ query: CASES }), { authorization: "Bearer a.b.c" }],
    ["for a type there is not", () => ({ query: CASES }), { accept: "image/png" }],
    ["with a variable of another type", () => ({ query: CASES, variables: { n: "many" } })],
    ["without a variable that it needs", () => ({ query: CASE })],
    ["for too large a page", () => ({ query: CASES, variables: { n: 101 } })],
    ["with variables that are a list", () => ({ query: CASES, variables: [1] })],
    ["with variables that are a text", () => ({ query: CASES, variables: "{}" })],
    ["by another name", () => ({ query: CASES, operationName: "Other" })],
    ["by an empty name", () => ({ query: CASES, operationName: "" })],
    ["as a persisted query", () => ({ query: CASES, extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } })],
    ["with an id that PostgreSQL cannot read", () => ({ query: CASE, variables: { id: "A\0" } })],
  ])("is refused as the first time: %s", async (_, body, more = {}) => {
    await ask({ query: CASES });
    await ask({ query: CASE, variables: { id } });
    const refused = await ask(body(), { ...bearer, ...more });
    expect(refused.answer).toEqual((await ask(anew(body()), { ...bearer, ...more })).answer);
    expect(refused.byApollo || refused.answer.status === 200).toBe(true);
  });

  test("is executed once, though Apollo Server has to say what went wrong", async () => {
    const input = (n: number) => ({ idempotencyKey: `known-claim-${n}`, caseId: id, expectedVersion: version + n });
    const release = "mutation R($input: CaseReleaseInput!) { caseRelease(input: $input) { case { version } } }";
    await ask({ query: claim, variables: { input: input(0) } });
    await ask({ query: release, variables: { input: input(1) } });
    const url = api.database().adminUrl;
    await asAdmin("create policy hidden on borrower as restrictive for select to respite_app using (false)", url);
    try {
      const { answer, byApollo } = await ask({ query: claim, variables: { input: input(2) } });
      expect(JSON.parse(answer.body)).toMatchObject({
        data: { caseClaim: { case: null } },
        errors: [{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
      });
      expect(byApollo).toBe(true);
    } finally {
      await asAdmin("drop policy hidden on borrower", url);
    }
    const claims = await look(api, "select 1 from event where case_id = $1 and kind = 'CASE_CLAIMED'", [uuid(id)]);
    expect(claims).toHaveLength(2);
  });

  test("is counted as before, by document and outcome", async () => {
    const query = `${CASES} # counted`;
    for (const n of [1, 2, 3, 101]) await ask({ query, variables: { n } });
    const { body } = await app.inject({ url: "/metrics" });
    const label = createHash("sha256").update(query).digest("hex").slice(0, 12);
    const count = (outcome: string) =>
      new RegExp(`respite_graphql_seconds_count\\{operation="${label}",outcome="${outcome}"\\} (\\d+)`).exec(body)?.[1];
    expect([count("ok"), count("refused")]).toEqual(["3", "1"]);
  });

  test("is refused every time when it was never let through", async () => {
    const bad = [
      "{ nothing }",
      "{ cases { ",
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: viewer { id }`).join(" ")} }`,
    ];
    for (const query of bad) {
      const [first, second] = [await ask({ query }), await ask({ query })];
      expect([first.answer.status, first.byApollo, second.byApollo]).toEqual([400, true, true]);
      expect(second.answer).toEqual(first.answer);
    }
  });
});

test("so many operations are known, and no more: then all are forgotten", () => {
  const known = new KnownOperations();
  const operation = {} as never;
  const isKnown = (n: number) => known.find(`{ a${n} }`, null) !== undefined;
  for (let n = 0; n < 300; n += 1) known.remember(`{ a${n} }`, null, operation);
  expect([isKnown(0), isKnown(299)]).toEqual([true, true]);
  known.remember("{ a300 }", null, operation);
  expect([isKnown(0), isKnown(299), isKnown(300)]).toEqual([false, false, true]);
});

test("a name and a document are not taken for another document", () => {
  const known = new KnownOperations();
  known.remember("{ a }", "query", {} as never);
  expect(known.find("query\n{ a }", null)).toBeUndefined();
});
