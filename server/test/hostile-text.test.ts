import { randomUUID } from "node:crypto";
import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from "graphql";
import { expect, test } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { SENIOR } from "./support/actors.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";

const api = givenApi();

/** Texts that mean something to SQL, JSON, JavaScript, templates, terminals or readers; none of them may mean it to us. */
const TEXTS = [
  "x'); drop table deferral_case; --",
  "$1 :name ? %s %_\\",
  "a\u0000b",
  "a\ud800b",
  "a\u202eb",
  "a\r\nSet-Cookie: b=c\u2028\u001b[31m",
  "__proto__",
  "{{7*7}}<script>alert(1)</script>",
  '{"$ne":null}',
  "＇ ＯＲ １＝１",
  "👩‍👩‍👧‍👦".repeat(40),
  "",
  "x".repeat(20_000),
];

type Path = readonly (string | number)[];

/** Where a text stands in an input: ids, dates and free words alike. */
async function textsIn(name: string, input: unknown): Promise<Path[]> {
  const schema = await graphqlSchema();
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type as GraphQLInputType;
  const found: Path[] = [];
  const walk = (value: unknown, of: GraphQLInputType, path: Path): void => {
    const nullable = isNonNullType(of) ? of.ofType : of;
    if (isListType(nullable) && Array.isArray(value))
      for (const [i, each] of value.entries()) walk(each, nullable.ofType, [...path, i]);
    else if (isInputObjectType(nullable) && value !== null && typeof value === "object")
      for (const [key, each] of Object.entries(value)) {
        const field = nullable.getFields()[key];
        if (field) walk(each, field.type, [...path, key]);
      }
    else if (typeof value === "string" && ["String", "ID"].includes(getNamedType(nullable).name)) found.push(path);
  };
  walk(input, type, []);
  return found;
}

function changed(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, text);
  return copy;
}

test.each([
  "query Q($t: String!) { cases(filter: { search: $t }) { totalCount nodes { id } } }",
  "query Q($t: String!) { cases(filter: { borrowerName: $t }) { totalCount nodes { id } } }",
  "query Q($t: String!) { cases(after: $t) { nodes { id } } }",
  "query Q($t: String!) { people(search: $t) { nodes { id } } }",
  "query Q($t: String!) { people(after: $t) { nodes { id } } }",
  "query Q($t: String!) { agreements(after: $t) { nodes { id } } }",
  "query Q($t: String!) { institutionEvents(after: $t) { nodes { id } } }",
  "query Q($t: String!) { webhookEndpoints(after: $t) { nodes { id } } partnerClients(after: $t) { nodes { id } } }",
  "query Q($t: ID!) { webhookDeliveries(endpointId: $t) { nodes { id } } }",
  "query Q($t: String!) { loan(externalId: $t) { id } }",
  "query Q($t: ID!) { node(id: $t) { id } case(id: $t) { id } loan(id: $t) { id } notice(id: $t) { id } replay(id: $t) { id } }",
  "query Q($t: ID!) { mayContact(loanId: $t, channel: PHONE) { code } reportingStatus(loanId: $t) { on } }",
  "query Q($t: ID!) { policyVersion(id: $t) { id } policyReplays(policyVersionId: $t) { nodes { id } } }",
  "query Q($t: ID!) { policyDifference(from: $t, to: $t) { __typename } }",
  "query Q($t: ID!) { replayTotals(policyVersionId: $t, against: $t) { __typename } }",
])("%s finds nothing by hostile text, and says so", async (query) => {
  await givenCase(api);
  for (const t of TEXTS) {
    if (t === "" && query.includes("borrowerName")) continue; // every name begins with nothing
    const { errors, data } = await api.execute(query, { t }, { as: SENIOR });
    expect([t.slice(0, 20), isRefusal(errors), errors?.[0]?.message]).toEqual([
      t.slice(0, 20),
      true,
      errors?.[0]?.message,
    ]);
    expect([t.slice(0, 20), JSON.stringify(data ?? {})]).toEqual([
      t.slice(0, 20),
      expect.not.stringContaining('"id":'),
    ]);
  }
});

/** Of what they are about there is one: it is not made a second time. */
const ONCE = ["disasterWithdraw", "paymentReverse", "policyRetire"];

test.each(Object.keys(everyMutation(api)))(
  "%s takes hostile text as text, or refuses it by a code",
  async (name) => {
    const [as, given] = everyMutation(api)[name] ?? expect.fail(name);
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${name}(input: $input) { userErrors { code message } } }`;
    let input = await given();
    const paths = await textsIn(name, { idempotencyKey: "", ...input });
    expect(paths.length).toBeGreaterThan(0);
    const wrong: unknown[] = [];
    for (const path of paths) {
      for (const text of TEXTS) {
        const sent = changed({ idempotencyKey: randomUUID(), ...input }, path, text);
        const { errors, data } = await api.execute(query, { input: sent }, { as });
        if (!isRefusal(errors)) wrong.push([path, text.slice(0, 20), errors]);
        else if (data?.[name]?.userErrors.length === 0 && !ONCE.includes(name)) input = await given();
      }
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

const isRefusal = (errors: readonly { extensions: { code: string } }[] = []): boolean =>
  errors.every(({ extensions }) => ["BAD_USER_INPUT", "INVALID_CURSOR"].includes(extensions.code));
