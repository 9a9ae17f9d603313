import { readFileSync } from "node:fs";
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import { printSchemaText } from "../src/graphql/emit-schema.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { AUTHORITY } from "../src/identity/authority-matrix.ts";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await graphqlSchema();
});

test("server/schema.graphql is what the code defines; npm run schema writes it", async () => {
  const committed = readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
  expect(await printSchemaText()).toBe(committed);
});

/** Fields are shown by their names, so that none can lean on the one before it. */
const SAYS_NOTHING = /^(When|Why|How|What|Who|To \w+|Since when|Which one)\.$|^Or /;

test("every type, field, argument, input field and enum value is described, and by itself", () => {
  expect(undescribed()).toEqual([]);
});

function undescribed(): string[] {
  const missing: string[] = [];
  const check = (name: string, part: { description?: string | null | undefined }) => {
    if (!part.description?.trim() || SAYS_NOTHING.test(part.description)) missing.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  return missing;
}

test("the authority matrix names every query and mutation, so that a new one is refused until it is there", () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(roots.filter((name) => !Object.hasOwn(AUTHORITY, name))).toEqual([]);
});

test("every mutation takes one input with an idempotency key and answers with user errors", () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    expect(field.args.map(({ name, type }) => `${name}: ${type}`)).toEqual([expect.stringMatching(/^input: \w+!$/)]);
    const input = schema.getType(String(field.args[0]?.type).replace("!", ""));
    expect(isInputObjectType(input) && String(input.getFields().idempotencyKey?.type), field.name).toBe("String!");
    const payload = schema.getType(String(field.type).replace("!", ""));
    expect(isObjectType(payload) && String(payload.getFields().userErrors?.type), field.name).toBe("[UserError!]!");
  }
});

test("every user error carries code, field and message", () => {
  const errors = schema.getImplementations(schema.getType("UserError") as never).objects.map(({ name }) => name);
  expect(errors).toEqual(
    expect.arrayContaining(["PlainUserError", "IllegalTransitionError", "StaleCaseError", "FourEyesError"]),
  );
});
