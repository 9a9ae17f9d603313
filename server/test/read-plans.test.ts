import { buildSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { bindShapes } from "../src/read/bind-shapes.ts";
import { shape } from "../src/read/shape.ts";
import { column } from "../src/read/shape-fields.ts";
import { RUI } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";

const api = givenApi();
const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await api.execute(query, variables, { as: RUI });
  expect(errors).toBeUndefined();
  return data;
};
let first: { id: string; version: number };

beforeAll(async () => {
  first = await givenCase(api, { name: "王小明" });
  await givenCase(api, { name: "李雷" });
});

describe("one document asked again with other variables", () => {
  const LIST = "query L($filter: CaseFilter) { cases(filter: $filter) { totalCount } }";
  const count = async (filter: object | null) => (await ask(LIST, { filter })).cases.totalCount;

  test("filters by a text that was empty the first time", async () => {
    for (const name of ["number", "externalId", "loanId", "institutionId"]) {
      expect(await count({ [name]: "" })).toBe(0);
      expect(await count({ [name]: "nothing" })).toBe(0);
    }
    expect(await count({ borrowerName: "" })).toBe(2);
    expect(await count({ borrowerName: "李" })).toBe(1);
  });

  test("tells no filter, an empty one and one with nulls from one that asks for something", async () => {
    expect(await count(null)).toBe(2);
    expect(await count({})).toBe(2);
    expect(await count({ status: null, borrowerName: null })).toBe(2);
    expect(await count({ status: ["DECLINED"] })).toBe(0);
    expect(await count({ status: [] })).toBe(0);
    expect(await count({ status: null, borrowerName: "王" })).toBe(1);
  });

  test("changes its order and its page by enum, number and cursor", async () => {
    const PAGE = `query P($by: CaseOrder! = DUE_SOONEST, $first: Int!, $after: String) {
      cases(orderBy: $by, first: $first, after: $after) { nodes { number } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
    const page = async (variables: object) => (await ask(PAGE, variables)).cases;
    const numbers = ({ nodes }: { nodes: { number: string }[] }) => nodes.map(({ number }) => number);
    const oldest = await page({ by: "SUBMITTED_OLDEST", first: 2 });
    expect(numbers(await page({ by: "SUBMITTED_NEWEST", first: 2 }))).toEqual(numbers(oldest).reverse());
    const one = await page({ by: "SUBMITTED_OLDEST", first: 1 });
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const two = await page({ by: "SUBMITTED_OLDEST", first: 1, after: one.pageInfo.endCursor });
    expect([...numbers(one), ...numbers(two)]).toEqual(numbers(oldest));
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe("the size of a page", () => {
  test("stands in the statement as a number, whether the document says it or a variable", async () => {
    const sizes = async (query: string, variables: object) => {
      const { answer, texts } = await countStatements(api.database(), () => api.execute(query, variables, { as: RUI }));
      expect(answer.errors).toBeUndefined();
      return texts.flatMap((text) => [...text.matchAll(/ limit (\S+?)\)/g)].map(([, limit]) => limit));
    };
    expect(await sizes("{ cases(first: 7) { nodes { id } } }", {})).toEqual(["7"]);
    const document = "query Q($n: Int) { ...Page } fragment Page on Query { cases(first: $n) { nodes { id } } }";
    expect(await sizes(document, { n: 2 })).toEqual(["2"]);
    expect(await sizes(document, { n: 3 })).toEqual(["3"]);
    expect(await sizes(document, {})).toEqual(["50"]);
  });
});

describe("a field of a fragment", () => {
  test("is read with what each operation of the document merges into it", async () => {
    const document = `query Small { ...Ids } query Large { ...Ids ...Numbers }
      fragment Ids on Query { cases { nodes { id } } } fragment Numbers on Query { cases { nodes { number } } }`;
    const { small, large } = { small: await run(document, "Small"), large: await run(document, "Large") };
    expect(Object.keys(small.cases.nodes[0])).toEqual(["id"]);
    expect(Object.keys(large.cases.nodes[0])).toEqual(["id", "number"]);
  });

  test("is read with what each mutation merges into its payload", async () => {
    const { id, version } = await givenClaimed(api, {}, RUI);
    const document = `mutation M($a: CaseReleaseInput!, $b: CaseClaimInput!) {
        released: caseRelease(input: $a) { ...P } claimed: caseClaim(input: $b) { ...P case { status number } } }
      fragment P on CasePayload { case { version } userErrors { code } }`;
    const key = (n: number) => ({ idempotencyKey: `merged-payload-${n}`, caseId: id, expectedVersion: version + n });
    const { released, claimed } = await ask(document, { a: key(0), b: key(1) });
    expect(released).toEqual({ case: { version: version + 1 }, userErrors: [] });
    expect(claimed.case).toMatchObject({ version: version + 2, status: "UNDER_REVIEW" });
  });

  test("is left out with its spread, and asked for through a fragment in a fragment", async () => {
    const document = `query Q($id: ID!, $loan: Boolean!) { case(id: $id) { number ...Outer @include(if: $loan) } }
      fragment Outer on DeferralCase { ...Inner ... on Node { id } } fragment Inner on DeferralCase { loan { status } }`;
    const keys = async (loan: boolean) => Object.keys((await ask(document, { id: first.id, loan })).case);
    expect(await keys(false)).toEqual(["number"]);
    expect(await keys(true)).toEqual(["number", "loan", "id"]);
  });

  const run = async (document: string, operationName: string) => {
    const { data, errors } = await api.execute(document, {}, { as: RUI, operationName });
    expect(errors).toBeUndefined();
    return data;
  };
});

describe("a page", () => {
  test("answers nodes and edges that ask for different things, each under its own alias and arguments", async () => {
    const { case: found } = await ask(
      `query Q($id: ID!, $n: Int!) { case(id: $id) {
        all: events { totalCount nodes { kind } edges { cursor node { at } } }
        some: events(first: 1) { nodes { kind } pageInfo { hasNextPage } }
        same: events(first: $n) { edges { node { summary } } }
        counted: events(first: 2) { totalCount } } }`,
      { id: first.id, n: 1 },
    );
    const { totalCount, nodes, edges } = found.all;
    expect(totalCount).toBeGreaterThan(1);
    expect(nodes).toHaveLength(totalCount);
    expect(edges[0]).toMatchObject({ cursor: expect.any(String), node: { at: expect.any(String) } });
    expect(found.some).toEqual({ nodes: [nodes[0]], pageInfo: { hasNextPage: true } });
    expect(found.same.edges).toEqual([{ node: { summary: expect.any(String) } }]);
    expect(found.counted).toEqual({ totalCount });
  });

  test("of events goes on after a cursor, and refuses one of another list or one that was edited", async () => {
    const PAGE = `query Q($id: ID!, $after: String) { case(id: $id) { events(first: 1, after: $after) {
      edges { cursor node { id } } } } }`;
    const page = (after: string | null) => api.execute(PAGE, { id: first.id, after }, { as: RUI });
    const [start] = (await page(null)).data.case.events.edges;
    const [next] = (await page(start.cursor)).data.case.events.edges;
    expect(next.node.id).not.toBe(start.node.id);
    const { cases } = await ask("{ cases { pageInfo { endCursor } } }");
    const flipped = `${start.cursor.slice(0, -2)}${start.cursor.endsWith("AA") ? "BB" : "AA"}`;
    for (const forged of [cases.pageInfo.endCursor, flipped, start.cursor.slice(1), "", "' or true --", "ä"]) {
      const { errors } = await page(forged);
      expect(errors?.[0].extensions.code).toBe("INVALID_CURSOR");
    }
  });

  test("has from 1 to 100 rows", async () => {
    for (const size of [0, -1, 101]) {
      const { errors } = await api.execute(`{ cases(first: ${size}) { totalCount nodes { id } } }`, {}, { as: RUI });
      expect(errors?.[0].extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});

describe("what is hidden", () => {
  test("leaves a to-one relation null instead of failing the row", async () => {
    const url = api.database().adminUrl;
    await asAdmin("create policy hidden on evaluation as restrictive for select to respite_app using (false)", url);
    try {
      const query = "query Q($id: ID!) { case(id: $id) { id evaluation { id } } }";
      expect((await ask(query, { id: first.id })).case).toEqual({ id: first.id, evaluation: null });
    } finally {
      await asAdmin("drop policy hidden on evaluation", url);
    }
  });
});

describe("a shape", () => {
  const schema = () => buildSchema("type Query { a: Thing } type Thing { id: ID! name: String }");

  test("that does not give every field of its type stops the start, by name", () => {
    const half = shape("Thing", "thing", { id: column("id") });
    expect(() => bindShapes(schema(), [half])).toThrow("Thing.name is in the schema, but no column");
    expect(() => bindShapes(schema(), [half], new Set(["Thing.name"]))).not.toThrow();
  });

  test("that gives a field its type does not have stops the start, by name", () => {
    const more = shape("Thing", "thing", { id: column("id"), name: column("name"), age: column("age") });
    expect(() => bindShapes(schema(), [more])).toThrow("Thing.age is mapped, but not in the schema.");
  });
});
