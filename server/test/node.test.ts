import type { GraphQLInterfaceType } from "graphql";
import { expect, test } from "vitest";
import { encodeGlobalId, type GlobalIdType } from "../src/graphql/global-id.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { AUTHORITY } from "../src/identity/authority-matrix.ts";
import { SHOWN_BY } from "../src/node/node.query.ts";
import { HEYUAN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";

const api = givenApi();
const nodeOf = (id: string, as = PARTNER): Promise<Answer> =>
  api.execute("query N($id: ID!) { node(id: $id) { id __typename } }", { id }, { as });

test("every thing with a global id is shown by some operation, and by node to nobody else", async () => {
  const schema = await graphqlSchema();
  const { objects } = schema.getImplementations(schema.getType("Node") as GraphQLInterfaceType);
  expect(Object.keys(SHOWN_BY).sort()).toEqual(objects.map(({ name }) => name).sort());
  const none = { ...PARTNER, scopes: new Set(["case:read", "loan:read"]) };
  for (const [type, operation] of Object.entries(SHOWN_BY)) {
    const id = encodeGlobalId(type as GlobalIdType, HEYUAN, "01900000-0000-7000-8000-0000000000ff");
    const { data, errors = [] } = await nodeOf(id, none);
    const { partner } = AUTHORITY[operation];
    const isOpen = partner?.every((scope) => none.scopes.has(scope)) ?? false;
    const codes = errors.map(({ extensions }: Answer) => extensions.code);
    expect([type, data.node, codes]).toEqual([type, null, isOpen ? [] : ["FORBIDDEN"]]);
  }
});

test("a partner's client does not read what the lender is ready to give up, nor up to what its people decide", async () => {
  const period = { from: "2026-01-01", to: "2026-12-31", amount: 1_000_000, reason: "2026" };
  const budget = await api.command("budgetSet", period, SENIOR, "budget { id }");
  expect(budget.userErrors).toEqual([]);
  const { id } = budget.budget;
  expect((await nodeOf(id, RUI)).data.node).toEqual({ id, __typename: "ReliefBudget" });
  expect(await nodeOf(id)).toMatchObject({ data: { node: null }, errors: [{ extensions: { code: "FORBIDDEN" } }] });
});
