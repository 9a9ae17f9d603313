import type { ApolloServer } from "@apollo/server";
import { getIntrospectionQuery, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../src/graphql/context.ts";
import { makeApollo } from "../src/graphql/make-apollo.ts";
import { measureDocument } from "../src/graphql/measure-document.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { CONFIG } from "./support/given-api.ts";
import * as hostile from "./support/hostile-documents.ts";

let apollo: ApolloServer<Context>;
beforeAll(async () => {
  apollo = await makeApollo(CONFIG, () => {});
  await answer("{ viewer { id } }");
});

const nobody = { actor: null, locale: "en", now: "2026-03-05T02:00:00.000Z" } as Context;

async function answer(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue: nobody });
  if (body.kind !== "single") throw new Error("One answer was expected.");
  return body.singleResult;
}

/** How long the quickest of five answers takes, in milliseconds: the machine is shared. */
async function quickest(query: string): Promise<number> {
  const took: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const began = performance.now();
    await answer(query);
    took.push(performance.now() - began);
  }
  return Math.min(...took);
}

const DOCUMENTS: Record<string, string> = {
  "8 levels": hostile.deep(8),
  "50 levels": hostile.deep(50),
  "3 000 levels": hostile.deep(3_000),
  "20 000 levels": hostile.deep(20_000),
  "16 aliases": hostile.aliases(8),
  "101 aliases": hostile.aliases(51),
  "900 aliases": hostile.aliases(450),
  "24 levels of exponential fragments": hostile.exponential(24),
  "28 levels of exponential fragments": hostile.exponential(28),
  "28 levels, fragments before the operation": hostile.exponentialFirst(28),
  "28 levels with fields beside them": hostile.exponentialNested(28),
  "12 levels of aliased fragments": hostile.exponentialAliased(12),
  "28 levels of exponential introspection": hostile.exponentialIntrospection(28),
  "a fragment that spreads itself": hostile.selfSpread,
  "a cycle of fragments": hostile.cycle,
  "a chain of 200 fragments": hostile.chain(200),
  "a chain of 10 000 fragments": hostile.chain(10_000),
  "1 000 unknown directives": hostile.unknownDirectives(900),
  "100 @skip": hostile.skips(100),
  "5 000 @skip": hostile.skips(5_000),
  "2 000 tokens": hostile.manyTokens(2_000),
  "900 times the same field": hostile.sameField(900),
  "pages of pages": hostile.costlyPages,
  "introspection in circles": hostile.introspectionInCircles,
  "a fragment named __schema": hostile.schemaNamedFragment,
};

describe("a hostile document is refused in milliseconds", () => {
  test.each(Object.entries(DOCUMENTS))("%s", async (_, document) => {
    const { errors, data } = await answer(document);
    expect(data).toBeUndefined();
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) {
      expect(["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED"]).toContain(error.extensions?.code);
    }
    expect(await quickest(document)).toBeLessThan(25);
  });
});

test("pages of pages are costly when their size comes by a variable, too", async () => {
  const { errors } = await answer(hostile.costlyByVariable, { n: 100 });
  expect(errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("what is skipped costs as if it were included", async () => {
  const fields = Array.from({ length: 15 }, (_, i) => `a${i}: cases(first: 100) @skip(if: true) { nodes { id } }`);
  const { errors } = await answer(`{ ${fields.join(" ")} }`);
  expect(errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test("the introspection that tools send is answered outside production", async () => {
  const { errors, data } = await answer(getIntrospectionQuery({ inputValueDeprecation: true, descriptions: true }));
  expect(errors).toBeUndefined();
  expect(data?.__schema).toBeDefined();
});

test("in production there is no introspection", async () => {
  const production = await makeApollo({ ...CONFIG, environment: "production" }, () => {});
  const { body } = await production.executeOperation(
    { query: "{ __schema { types { name } } }" },
    { contextValue: nobody },
  );
  expect(body.kind === "single" && body.singleResult.errors?.[0]?.extensions?.code).toBe("GRAPHQL_VALIDATION_FAILED");
});

test.each([
  "{ viewr { id } }",
  "{ cases(frist: 1) { nodes { id } } }",
  "{ cases(orderBy: DUE_SOON) { nodes { id } } }",
  "{ cases(filter: { statu: [DRAFT] }) { nodes { id } } }",
  "{ viewer { ...on Viewr { id } } }",
])("an error never suggests a name: %s", async (document) => {
  const { errors } = await answer(document);
  expect(errors?.length).toBeGreaterThan(0);
  expect(JSON.stringify(errors)).not.toContain("Did you mean");
});

test("ten thousand bad enum values make a short answer", async () => {
  const { errors } = await answer("query ($s: [CaseStatus!]) { cases(filter: { status: $s }) { nodes { id } } }", {
    s: Array.from({ length: 10_000 }, (_, i) => `NO_${i}`),
  });
  expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  expect(JSON.stringify(errors).length).toBeLessThan(20_000);
});

test("control: GraphQL's own rules let two to the 28th selections pass", async () => {
  const schema = await graphqlSchema();
  expect(validate(schema, parse(hostile.exponentialIntrospection(28)))).toEqual([]);
  expect(measureDocument(schema, parse(hostile.exponentialIntrospection(28))).selections).toBeGreaterThan(2 ** 28);
});

test("a document reckons a few schedules, not one for each alias: anybody may ask for them", async () => {
  const ask = (n: number) => {
    const of = `input: { principal: 1200000, currency: "CNY", annualRate: "0.12", termMonths: 480, startedOn: "2025-10-10" }`;
    return `{ ${Array.from({ length: n }, (_, i) => `a${i}: repaymentSchedule(${of}) { userErrors { code } }`).join(" ")} }`;
  };
  expect((await answer(ask(5))).errors).toBeUndefined();
  expect((await answer(ask(15))).errors?.[0]?.message).toMatch(/objects in the answer; at most 1000/);
});
