import { randomUUID } from "node:crypto";
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { everyMutation } from "./support/every-mutation.ts";
import { type Answer, givenApi } from "./support/given-api.ts";

const api = givenApi();

/** What is no value of a type, though some language somewhere would make one of it. */
const NOT_A_NUMBER = [-1, 0.5, 2 ** 53, 2 ** 63, Number.MAX_VALUE, "1e3", "0x10", " 5", "５", "NaN", true, [1], {}];
const NOT_A_DAY = [
  "2024-02-30",
  "0000-01-01",
  "-2024-01-01",
  "10000-01-01",
  "2024-1-5",
  "20240105",
  "2024-01-05T00:00:00Z",
  "２０２４-01-05",
  "",
  20_240_105,
  0,
  true,
  {},
];
const NOT_AN_INSTANT = ["2026-03-05", "2026-03-05T24:00:00Z", "2026-03-05T10:00:60Z", "2026-03-05T10:00:00", 1, {}];
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  Int: NOT_A_NUMBER,
  Minor: NOT_A_NUMBER,
  Rate: [0.12, "12%", "-0.1", "1e-2", " 0.1", "", "０.１", "NaN", "1".repeat(40), true, {}],
  Date: NOT_A_DAY,
  DateTime: NOT_AN_INSTANT,
  Boolean: ["true", 1, 0, "", {}],
  ID: [true, 1.5, {}, ["a", "b"]],
  String: [1, true, {}, ["a", "b"]],
};
const NO_ENUM = ["NOPE", "", 1, true, {}];

type Path = readonly (string | number)[];
type Place = Readonly<{ path: Path; values: readonly unknown[] }>;

/** Every place of an input, of the fields that it leaves out, too, with what may not stand there. */
function placesOf(type: GraphQLInputType, value: unknown, path: Path = []): Place[] {
  const of = isNonNullType(type) ? type.ofType : type;
  if (isListType(of))
    return Array.isArray(value) ? value.flatMap((each, i) => placesOf(of.ofType, each, [...path, i])) : [];
  if (isInputObjectType(of)) {
    if (value === null || typeof value !== "object") return [];
    return Object.values(of.getFields()).flatMap((field) =>
      placesOf(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]),
    );
  }
  const values = isEnumType(of) ? NO_ENUM : (HOSTILE[getNamedType(of).name] ?? []);
  return [{ path, values: isNonNullType(type) ? [...values, null] : values }];
}

function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

const inputOf = async (name: string): Promise<GraphQLInputObjectType> =>
  getNamedType((await graphqlSchema()).getMutationType()?.getFields()[name]?.args[0]?.type) as GraphQLInputObjectType;

/** Refused by its type, or by a rule that names a code: never done, never our failure. */
const isRefused = ({ errors, data }: Answer, name: string): boolean =>
  errors
    ? errors.every(({ extensions }: { extensions: { code: string } }) => extensions.code === "BAD_USER_INPUT")
    : [data[name], ...(data[name].results ?? [])].some(({ userErrors }) => userErrors.length > 0);

/** A command on several cases says of each what is wrong with it. */
const answered = (name: string) => (name.startsWith("cases") ? "results { userErrors { code } } " : "");

describe("a value that is none of its type, or beyond it, is refused by name, wherever it stands", () => {
  test.each(Object.keys(everyMutation(api)))("%s", { timeout: 60_000 }, async (name) => {
    const [as, given] = everyMutation(api)[name] ?? expect.fail(name);
    const type = await inputOf(name);
    const query = `mutation M($input: ${type.name}!) { ${name}(input: $input) { ${answered(name)}userErrors { code } } }`;
    const input = { idempotencyKey: randomUUID(), ...(await given()) };
    const wrong: unknown[] = [];
    for (const { path, values } of placesOf(type, input)) {
      for (const value of values) {
        const sent = changed({ ...input, idempotencyKey: randomUUID() }, path, value);
        const answer = await api.execute(query, { input: sent }, { as });
        if (!isRefused(answer, name)) wrong.push([path.join("."), value, answer]);
      }
    }
    expect(wrong).toEqual([]);
    // It was the value that was refused: as it was meant, the same is done.
    const meant = await api.execute(query, { input }, { as });
    expect([meant.errors, isRefused(meant, name)]).toEqual([undefined, false]);
  });

  test.each(Object.keys(everyMutation(api)))("%s takes no field that is not its own", async (name) => {
    const [as] = everyMutation(api)[name] ?? expect.fail(name);
    const type = await inputOf(name);
    const query = `mutation M($input: ${type.name}!) { ${name}(input: $input) { userErrors { code } } }`;
    for (const field of ["institutionId", "status", "approvedBy", "version", "createdAt", "makerId", "__proto__"]) {
      if (field in type.getFields()) continue;
      const input = JSON.parse(`{ "idempotencyKey": "12345678", "${field}": "x" }`);
      const { errors } = await api.execute(query, { input }, { as });
      expect([field, errors?.[0]?.extensions.code]).toEqual([field, "BAD_USER_INPUT"]);
    }
  });
});
