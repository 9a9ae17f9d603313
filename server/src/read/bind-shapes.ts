import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { Connection, type PageJson } from "./connection.ts";
import type { ReadContext } from "./read-context.ts";
import { resultKey } from "./result-key.ts";
import type { Field, Shape } from "./shape.ts";

/**
 * Gives every field of every shape its one-line resolver over the JSON that the engine returns.
 *
 * @throws Error when a type has a field that its shape does not map and that is not listed in `elsewhere`
 */
export function bindShapes(
  schema: GraphQLSchema,
  shapes: readonly Shape[],
  elsewhere: ReadonlySet<string> = new Set(),
): void {
  for (const shape of shapes) {
    const type = schema.getType(shape.type);
    if (!isObjectType(type)) throw new Error(`The schema has no object type ${shape.type}.`);
    for (const [name, definition] of Object.entries(type.getFields())) {
      const field = shape.fields[name];
      if (field) definition.resolve = resolverOf(name, field);
      else if (!elsewhere.has(`${shape.type}.${name}`)) {
        throw new Error(`${shape.type}.${name} is in the schema, but no column, relation or resolver gives it.`);
      }
    }
    for (const name of Object.keys(shape.fields)) {
      if (!type.getFields()[name]) throw new Error(`${shape.type}.${name} is mapped, but not in the schema.`);
    }
  }
}

type Json = Record<string, unknown>;

function resolverOf(name: string, field: Field): GraphQLFieldResolver<Json, ReadContext> {
  if (field.kind === "computed") {
    const needs = Object.keys(field.needs).map((need): [string, string] => [need, `$${name}.${need}`]);
    // What was computed here rather than read (a preview's schedule, say) carries the value itself.
    return (row, args, context) =>
      name in row
        ? row[name]
        : field.resolve(
            Object.fromEntries(needs.map(([need, key]) => [need, row[key]])) as Record<string, never>,
            context,
            args as Record<string, never>,
          );
  }
  if (field.kind === "page") {
    return (row, args, context, info) =>
      new Connection(row[resultKey(info.fieldNodes[0] as never)] as PageJson, name, args, field.max, context.cursors);
  }
  if (field.kind === "answer") {
    return (row, _args, _context, info) => row[resultKey(info.fieldNodes[0] as never)];
  }
  return (row) => row[name];
}
