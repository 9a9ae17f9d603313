import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { executeDocument } from "../src/graphql/executor/execute-query.ts";
import { planQuery } from "../src/graphql/executor/plan-query.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import type { Actor } from "../src/identity/actor.ts";
import { PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { contextFor } from "./support/context-for.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { selectAll } from "./support/select-all.ts";

const api = givenApi();
let schema: GraphQLSchema;
let id: string;

beforeAll(async () => {
  schema = await graphqlSchema();
  id = await givenActive(api);
});

type Asked = Readonly<{ variables?: Record<string, unknown>; as?: Actor | null; operationName?: string }>;

async function ours(document: DocumentNode, { variables, as = RUI, operationName }: Asked = {}) {
  const operation = getOperationAST(document, operationName) ?? undefined;
  const context = contextFor(api, as);
  const { answer: result, texts } = await countStatements(api.database(), () =>
    executeDocument({ schema, document, operation, operationName, variables, context }),
  );
  return { text: JSON.stringify(result), result, statements: texts.length };
}

async function graphqls(document: DocumentNode, { variables, as = RUI, operationName }: Asked = {}) {
  const contextValue = contextFor(api, as);
  const of = {
    schema,
    document,
    contextValue,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  };
  return JSON.stringify(await execute({ ...of, options: { maxCoercionErrors: 10 } }));
}

const planned = (document: DocumentNode, variables: Record<string, unknown> = {}) => {
  const operation = getOperationAST(document);
  return operation && planQuery(schema, document, operation, variables);
};

describe("what is completed without graphql-js", () => {
  const same = async (source: string, asked: Asked = {}) => {
    const document = parse(source);
    expect(planned(document, asked.variables)).toBeTruthy();
    const { text, statements } = await ours(document, asked);
    expect(text).toBe(await graphqls(document, asked));
    expect(text).not.toContain('"errors"');
    expect(statements).toBe(1);
  };

  test("is letter by letter what graphql-js answers, for everything under a case and a list", async () => {
    for (const as of [RUI, PLATFORM, PARTNER]) {
      const all = (type: string, levels: number) => selectAll(schema, type, levels, as === PARTNER ? ["notes"] : []);
      await same(`{ case(id: "${id}") { ${all("DeferralCase", 3)} } }`, { as });
      await same(`{ cases(first: 20) { ${all("CaseConnection", 3)} } }`, { as });
    }
  });

  test("keeps aliases, fragments, merged fields and the order in which they are asked for", async () => {
    await same(
      `query Q($id: ID!, $n: Int = 2) { b: case(id: $id) { z: number number ...F loan { id } events(first: $n) { nodes { kind } } __typename } }
      fragment F on DeferralCase { status loan { status __typename } few: events(first: 1) { edges { cursor node { at } } } }`,
      { variables: { id } },
    );
  });

  test("keeps an alias that means something to JavaScript", async () => {
    const source = "query Q($id: ID!) { __proto__: case(id: $id) { __proto__: number constructor: status } }";
    await same(source, { variables: { id } });
    expect((await ours(parse(source), { variables: { id } })).text).toContain('{"__proto__":{"__proto__":"');
  });

  test("tells @skip and @include of one document apart by their variables", async () => {
    const source = `query Q($id: ID!, $more: Boolean!) { case(id: $id) { number status @include(if: $more)
      loan @skip(if: $more) { id } } }`;
    for (const more of [true, false, true]) await same(source, { variables: { id, more } });
  });

  test("includes a null for what is not there", async () => {
    await same("query Q($id: ID!) { case(id: $id) { id } }", { variables: { id: `${id.slice(0, -4)}AAAA` } });
  });
});

describe("what is unusual is graphql-js's, in its words, without asking the database twice", () => {
  const unusual = async (source: string, asked: Asked, statements: number) => {
    const document = parse(source);
    const answer = await ours(document, asked);
    expect(answer.text).toBe(await graphqls(document, asked));
    expect(answer.text).toContain('"errors"');
    expect(answer.statements).toBe(statements);
    return answer.result.errors?.map(({ path, extensions }) => [path?.join("."), extensions?.code]);
  };

  test("a refusal, a cursor that was edited, a page too large, a variable of the wrong kind", async () => {
    const one = "query Q($id: ID!) { case(id: $id) { id } }";
    expect(await unusual(one, { variables: { id }, as: null }, 0)).toEqual([["case", "UNAUTHENTICATED"]]);
    const cursor = 'query Q { cases(after: "x") { nodes { id } } }';
    expect(await unusual(cursor, {}, 0)).toEqual([["cases", "INVALID_CURSOR"]]);
    expect(await unusual("{ cases(first: 0) { nodes { id } } }", {}, 0)).toEqual([["cases", "BAD_USER_INPUT"]]);
    await unusual(one, { variables: {} }, 0);
  });

  test("one root that fails beside one that does not", async () => {
    const source = `query Q($id: ID!) { good: case(id: $id) { id } bad: cases(first: 1000) { nodes { id } } }`;
    const { text } = await ours(parse(source), { variables: { id } });
    expect(text).toBe(await graphqls(parse(source), { variables: { id } }));
    expect(await unusual(source, { variables: { id } }, 1)).toEqual([["bad", "BAD_USER_INPUT"]]);
  });

  test("a null where none may be, deep within a row", async () => {
    const url = api.database().adminUrl;
    await asAdmin("create policy hidden on borrower as restrictive for select to respite_app using (false)", url);
    try {
      const source = "query Q($id: ID!) { case(id: $id) { number borrower { name } } }";
      expect(await unusual(source, { variables: { id } }, 1)).toEqual([["case.borrower", undefined]]);
    } finally {
      await asAdmin("drop policy hidden on borrower", url);
    }
  });

  test("a page within a row that is too large", async () => {
    const source = "query Q($id: ID!) { case(id: $id) { events(first: 101) { nodes { id } } } }";
    expect(await unusual(source, { variables: { id } }, 0)).toEqual([["case", "BAD_USER_INPUT"]]);
  });
});

test("introspection, abstract types and mutations are left to graphql-js", async () => {
  expect(planned(parse("{ __schema { queryType { name } } }"))).toBeNull();
  expect(planned(parse(`{ node(id: "${id}") { id } }`))).toBeNull();
  expect(planned(parse("mutation { caseClaim(input: {}) { userErrors { code } } }"))).toBeNull();
});

test("a mutation runs once, and answers as it did", async () => {
  const { id, version } = await givenClaimed(api);
  const document = parse(`mutation M($input: CaseReleaseInput!) { caseRelease(input: $input) {
    case { version borrower { name } } userErrors { code } } }`);
  const input = { caseId: id, expectedVersion: version, idempotencyKey: "released-only-once" };
  const url = api.database().adminUrl;
  await asAdmin("create policy hidden on borrower as restrictive for select to respite_app using (false)", url);
  try {
    const { result } = await ours(document, { variables: { input } });
    expect(result.errors?.[0]?.path).toEqual(["caseRelease", "case", "borrower"]);
  } finally {
    await asAdmin("drop policy hidden on borrower", url);
  }
  const { data } = await api.execute("query Q($id: ID!) { case(id: $id) { version } }", { id }, { as: RUI });
  expect(data.case.version).toBe(version + 1);
});
