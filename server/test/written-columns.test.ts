import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { graphqlSchema } from "../src/graphql/schema.ts";
import { SHAPES } from "../src/graphql/shapes.ts";
import type { Field, Frame } from "../src/read/shape.ts";
import { writeColumn } from "../src/read/written/write-leaf.ts";
import { givenApi } from "./support/given-api.ts";
import { asAdmin } from "./support/given-database.ts";

type Column = Readonly<{ type: string; required: boolean; checks: readonly string[] }>;

/** A column that goes out as it stands, and the type of the field that it goes out as. */
type Sent = Readonly<{ field: string; column: string; type: GraphQLOutputType; stored: "same" | "text" }>;

const api = givenApi();
let schema: GraphQLSchema;
let columns: ReadonlyMap<string, Column>;

beforeAll(async () => {
  schema = await graphqlSchema();
  const { rows } = await asAdmin(
    `select c.relname || '.' || a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
       array(select pg_get_constraintdef(k.oid) from pg_constraint k
         where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any(k.conkey)) as checks
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
    api.database().adminUrl,
  );
  columns = new Map(rows.map(({ name, ...column }): [string, Column] => [name, column]));
});

/** What is sent of a field, if PostgreSQL may write it. */
function sentOf(field: string, of: Field, type: GraphQLOutputType): Sent[] {
  if (of.kind === "column" && of.isPlain && writeColumn(type, sql`null`)) {
    const named: string[] = [];
    const column = (name: string) => sql.raw(String(named.push(name)));
    of.sql({ column } as unknown as Frame);
    return [{ field, column: named[0] ?? "", type, stored: "same" }];
  }
  if (of.kind !== "computed" || !of.written) return [];
  if (of.written.kind === "text") return [{ field, column: of.written.column, type, stored: "text" }];
  const { columns: parts, present } = of.written;
  const object = (getNamedType(type) as GraphQLObjectType).getFields();
  return Object.entries(parts).map(([name, column]) => {
    const part = object[name]?.type as GraphQLOutputType;
    const isOptional = name === present && !isNonNullType(type);
    return { field: `${field}.${name}`, column, type: isOptional ? getNullableType(part) : part, stored: "same" };
  });
}

const STORED: Readonly<Record<string, RegExp>> = {
  Int: /^(integer|smallint)$/,
  Minor: /^bigint$/,
  Boolean: /^boolean$/,
  String: /^(text|character|uuid)/,
  ID: /^(text|uuid)$/,
  Date: /^date$/,
  DateTime: /^(text|date)$/,
  Rate: /^text$/,
};

/** What a field promises that its column does not hold. */
function broken({ field, column, type, stored }: Sent): string[] {
  const of = columns.get(column);
  if (!of) return [`${field}: there is no ${column}`];
  const problems: string[] = [];
  if (isNonNullType(type) && !of.required) problems.push(`${field}: ${column} may be null`);
  if (stored === "text") return problems;
  const leaf = getNamedType(type);
  if (isListType(getNullableType(type))) return problems; // what is in a list is looked at
  if (isEnumType(leaf)) {
    const names = new Set(leaf.getValues().map(({ name }) => name));
    const lists = of.checks.map((check) =>
      [...check.matchAll(/'\{?([^'{}]*)\}?'::text/g)].flatMap(([, words = ""]) => words.split(",")),
    );
    const isHeld = lists.some((values) => values.length > 0 && values.every((value) => names.has(value)));
    if (!isHeld) problems.push(`${field}: ${column} may hold what is no ${leaf.name}`);
  } else if (!STORED[leaf.name]?.test(of.type)) {
    problems.push(`${field}: ${column} is ${of.type}, not ${leaf.name}`);
  }
  return problems;
}

test("what a field promises, a constraint holds for every column that PostgreSQL writes out", () => {
  const sent = SHAPES.flatMap(({ type, table, fields }) => {
    const definitions = (schema.getType(type) as GraphQLObjectType).getFields();
    return Object.entries(fields).flatMap(([name, field]) =>
      sentOf(`${type}.${name}`, field, definitions[name]?.type as GraphQLOutputType).map((one) => ({
        ...one,
        column: `${table}.${one.column}`,
      })),
    );
  });
  expect(sent.length).toBeGreaterThan(150);
  expect(sent.flatMap(broken)).toEqual([]);
});
