import type { FieldNode, GraphQLField } from "graphql";
import { maker } from "../object-maker.ts";
import { Connection, type PageJson } from "./connection.ts";
import type { ReadContext } from "./read-context.ts";
import { resultKey } from "./result-key.ts";
import type { Field } from "./shape.ts";

export type Json = Record<string, unknown>;

/** What a field is, taken from the JSON of its row: never a promise, and nothing of the request but its context. */
export type Reading = (
  row: Json,
  args: Readonly<Record<string, unknown>>,
  context: ReadContext,
  node: FieldNode,
) => unknown;

/** The reading of a field that a shape gives; undefined for fields that are resolved elsewhere. */
export const readingOf = (definition: GraphQLField<unknown, unknown>): Reading | undefined =>
  definition.extensions.reading as Reading | undefined;

export function readingFor(name: string, field: Field): Reading {
  if (field.kind === "page") {
    return (row, args, context, node) => new Connection(row[resultKey(node)] as PageJson, name, args, context.cursors);
  }
  if (field.kind === "answer") return (row, _args, _context, node) => row[resultKey(node)];
  if (field.kind !== "computed") return (row) => row[name];
  const needs = maker<Json, undefined>(
    Object.keys(field.needs).map((need) => ({ key: need, take: `$${name}.${need}` })),
  );
  return (row, args, context) => {
    // What was computed here rather than read (a preview's schedule, say) carries the value itself.
    if (name in row) return row[name];
    return field.resolve(needs(row, undefined) as Record<string, never>, context, args as Record<string, never>);
  };
}
