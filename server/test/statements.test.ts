import { readdirSync, readFileSync } from "node:fs";
import { type GraphQLSchema, getOperationAST, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { executeDocument } from "../src/graphql/executor/execute-query.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { HEYUAN, PLATFORM_EDITOR, RUI, SENIOR } from "./support/actors.ts";
import { consoleDocuments } from "./support/console-documents.ts";
import { contextFor } from "./support/context-for.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenPending } from "./support/given-status.ts";

const api = givenApi();
const TABS = new URL("../../console/src/graphiql/tabs/", import.meta.url);
const CONSOLE = consoleDocuments();

let schema: GraphQLSchema;
let id: string;
let loanId: string;
let input: object;
beforeAll(async () => {
  schema = await graphqlSchema();
  ({ id } = await givenPending(api));
  await givenCase(api);
  const measures = "suggestedOffers { measures { type months deferredInterest } }";
  const query = `query Q($id: ID!) { case(id: $id) { loan { id } ${measures} } }`;
  const { data } = await api.execute(query, { id }, { as: RUI });
  loanId = data.case.loan.id;
  input = { caseId: id, measures: data.case.suggestedOffers[0]?.measures ?? [{ type: "SHIFT", months: 3 }] };
});

const run = (query: string, variables: object) =>
  countStatements(api.database(), () => api.execute(query, variables, { as: RUI }));

/** How many fields the operation of a document asks for. */
const rootsOf = (query: string): number =>
  parse(query).definitions.flatMap((each) => (each.kind === "OperationDefinition" ? each.selectionSet.selections : []))
    .length;

/** Roots that say what the policy or the request itself says. */
const WITHOUT: ReadonlySet<string> = new Set(["calculator.graphql", "policy.graphql"]);

test.each(readdirSync(TABS))("the tab %s of GraphiQL sends one statement for each root", async (name) => {
  const query = readFileSync(new URL(name, TABS), "utf8");
  const variables = { ...input, id: name === "policy.graphql" ? "CN-DEFAULT@1" : id, loanId };
  const { answer, texts } = await run(query, variables);
  expect(answer.errors).toBeUndefined();
  expect(texts).toHaveLength(WITHOUT.has(name) ? 0 : rootsOf(query));
});

describe("the console", () => {
  const queries = [...CONSOLE].filter(([, text]) => /^\s*query /m.test(text));

  test("has the documents that these tests look for", () => {
    expect(CONSOLE.size).toBeGreaterThanOrEqual(14);
    expect(queries.length).toBeGreaterThanOrEqual(7);
  });

  test.each(queries)("sends one statement for each root of %s", async (_, query) => {
    // Not by way of Apollo: the limits know these documents by their hashes only where the console is built.
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document) ?? undefined;
    const at = new Date().toISOString();
    const year = { from: "2026-01-01", to: "2026-12-31" };
    const versions = { earlier: "HEYUAN@1", later: "HEYUAN@2", version: "HEYUAN@1" };
    const replay = encodeGlobalId("PolicyReplay", HEYUAN, "01900000-0000-7000-8000-0000000000fe");
    // Sums over all institutions are told to the platform alone.
    const asker = query.includes("replayTotals") ? PLATFORM_EDITOR : SENIOR;
    const endpointId = encodeGlobalId("WebhookEndpoint", HEYUAN, "01900000-0000-7000-8000-0000000000ff");
    const variables = {
      id,
      endpointId,
      input,
      filter: {},
      first: 20,
      withinDays: 14,
      at,
      ...year,
      ...versions,
      replay,
    };
    const of = { schema, document, operation, operationName: undefined, variables, context: contextFor(api, asker) };
    const { answer, texts } = await countStatements(api.database(), () => executeDocument(of));
    expect(answer.errors).toBeUndefined();
    expect(texts).toHaveLength(rootsOf(query));
  });
});
