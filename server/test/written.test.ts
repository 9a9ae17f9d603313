import { type GraphQLSchema, getOperationAST, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { caseShape } from "../src/case/case.shape.ts";
import { executeDocument, writeDocument } from "../src/graphql/executor/execute-query.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import type { Actor } from "../src/identity/actor.ts";
import { PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { contextFor } from "./support/context-for.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { selectWritten } from "./support/select-written.ts";

const api = givenApi();
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await graphqlSchema();
  await givenActive(api);
  await givenClaimed(api);
  await givenCase(api, { name: '王"小\\明"\u2028</script>' });
});

type Asked = Readonly<{ variables?: Record<string, unknown>; as?: Actor }>;

/** What is sent out, what was asked of the database for it, and what we answer when we complete it. */
async function ask(source: string, { variables = {}, as = RUI }: Asked = {}) {
  const document = parse(source);
  const operation = getOperationAST(document) ?? undefined;
  const execution = { schema, document, operation, operationName: undefined, variables, context: contextFor(api, as) };
  const completed = await executeDocument(execution);
  const { answer: sent, texts } = await countStatements(api.database(), () => writeDocument(execution));
  return { sent, completed, written: texts.map(isWritten) };
}

const isWritten = (statement: string) => statement.includes("string_agg");

/** Written by PostgreSQL in one statement or not, and ours letter by letter. */
async function same(source: string, asked: Asked & { written?: readonly boolean[] } = {}) {
  const { sent, completed, written } = await ask(source, asked);
  expect(completed.errors).toBeUndefined();
  expect(sent).toBe(JSON.stringify(completed.data));
  expect(written).toEqual(asked.written ?? [true]);
  return JSON.parse(sent as string);
}

describe("a page that PostgreSQL writes", () => {
  test("is what we would have completed, for every field it can write, for everyone who reads", async () => {
    const fields = selectWritten(schema, caseShape, 3);
    for (const word of ["externalId", "latestDecision", "termsHash", "reasonCodes", "outstanding", "consents"]) {
      expect(fields).toContain(`${word} `);
    }
    for (const as of [RUI, PARTNER, PLATFORM]) {
      await same(`{ cases(first: 20) { __typename totalCount nodes { ${fields} } } }`, { as });
    }
  });

  test("keeps aliases, fragments, merged fields, arguments and the order in which they are asked for", async () => {
    await same(
      `query Q($n: Int = 2) { cases { z: totalCount nodes { z: number number ...F loan { id } __proto__: status } nodes {
        constructor: id events(first: $n) { nodes { kind } __typename } } } }
      fragment F on DeferralCase { status loan { status __typename } few: events(first: 1) { n: totalCount } }`,
    );
    const { cases } = await same("{ cases(first: 2) { nodes { same: id same: id } totalCount } }");
    expect(Object.keys(cases)).toEqual(["nodes", "totalCount"]);
  });

  test("takes keys of any length, and a selection in which nothing is left", async () => {
    await same(`{ cases(first: 2) { nodes { ${"a".repeat(64)}: id ${"a".repeat(63)}: number } } }`);
    const source = "query Q($no: Boolean!) { cases { nodes { id @include(if: $no) loan { id @include(if: $no) } } } }";
    expect((await same(source, { variables: { no: false } })).cases.nodes[0]).toEqual({ loan: {} });
    await same("{ cases { totalCount nodes { id @skip(if: true) } } }");
  });

  test("tells @skip and @include of one document apart by their variables", async () => {
    const source = `query Q($more: Boolean!) { cases { nodes { number loan @skip(if: $more) { id }
      borrower @include(if: $more) { name } } } }`;
    for (const more of [true, false, true]) await same(source, { variables: { more } });
  });

  test("says where it stands, page after page, to the end", async () => {
    const source = `query Q($after: String) { cases(first: 2, after: $after) { info: pageInfo { __typename e: endCursor
      startCursor hasNextPage hasPreviousPage } nodes { number } totalCount __typename } }`;
    const first = await same(source);
    expect(first.cases.info).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const last = await same(source, { variables: { after: first.cases.info.e } });
    expect(last.cases.info).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect([first, last].map(({ cases }) => cases.nodes.length)).toEqual([2, 1]);
    await same("{ cases(first: 2) { pageInfo { hasNextPage } } }");
    const none = await same("{ cases(filter: { status: [WITHDRAWN] }) { nodes { id } pageInfo { endCursor } } }");
    expect(none).toEqual({ cases: { nodes: [], pageInfo: { endCursor: null } } });
  });

  test("holds names with quotes, backslashes and line separators as they are", async () => {
    const { cases } = await same("{ cases { nodes { borrower { name } } } }");
    expect(JSON.stringify(cases)).toContain(JSON.stringify('王"小\\明"\u2028</script>').slice(1, -1));
  });

  test("stands beside roots that are completed here", async () => {
    const source = "{ a: cases { nodes { id } } viewer { name } b: cases { nodes { number clock { dueAt } } } }";
    await same(source, { written: [true, false] });
  });
});

describe("what PostgreSQL cannot write is completed here", () => {
  test("a field that is computed, a cursor of every row, one list under two names", async () => {
    for (const fields of [
      "nodes { clock { dueAt } }",
      "edges { cursor node { id } }",
      "a: nodes { id } b: nodes { number } pageInfo { hasNextPage }",
    ]) {
      await same(`{ cases(first: 2) { ${fields} } }`, { written: [false] });
    }
  });

  test("a null where none may be: PostgreSQL refuses, and graphql-js says what it says, with its path and code", async () => {
    const url = api.database().adminUrl;
    await asAdmin("create policy hidden on borrower as restrictive for select to respite_app using (false)", url);
    try {
      const { sent, completed, written } = await ask("{ cases { nodes { id borrower { name } } } }");
      expect(JSON.stringify(sent)).toBe(JSON.stringify(completed));
      expect(sent).toMatchObject({ data: null, errors: [{ path: ["cases", "nodes", 0, "borrower"] }] });
      expect(written).toEqual([true, false]);
    } finally {
      await asAdmin("drop policy hidden on borrower", url);
    }
  });

  test("a null in a list that may hold none", async () => {
    const change = "set session_replication_role = replica; update decision set reason_codes = array[null]::text[]";
    await asAdmin(change, api.database().adminUrl);
    const { sent, completed, written } = await ask("{ cases { nodes { latestDecision { reasonCodes } } } }");
    expect(JSON.stringify(sent)).toBe(JSON.stringify(completed));
    expect(JSON.stringify(sent)).toContain('"reasonCodes",0]');
    expect(written).toEqual([true, false]);
  });
});

test("no row is left out because a constraint does not hold any more", async () => {
  const url = api.database().adminUrl;
  const change = (how: string, from: string, to: string) =>
    asAdmin(
      `set session_replication_role = replica; alter table deferral_case alter column statement drop not null;
       update deferral_case set statement = ${to} where ${from}; ${how}`,
      url,
    );
  await change("", "id = (select max(id::text)::uuid from deferral_case)", "null");
  for (const place of ["", "pageInfo { hasNextPage }"]) {
    const { sent, completed, written } = await ask(`{ cases { nodes { statement } ${place} } }`);
    expect(JSON.stringify(sent)).toBe(JSON.stringify(completed));
    expect(JSON.stringify(sent)).toContain("Cannot return null for non-nullable field DeferralCase.statement");
    expect(written).toEqual([true, false]);
  }
  await change("alter table deferral_case alter column statement set not null", "statement is null", "'x'");
});

test("a page is never another institution's", async () => {
  const foreign: Actor = { ...PARTNER, institutionId: "01900000-0000-7000-8000-0000000000ff" };
  const { cases } = await same("{ cases { totalCount nodes { id borrower { name } } } }", { as: foreign });
  expect(cases).toEqual({ totalCount: 0, nodes: [] });
});
