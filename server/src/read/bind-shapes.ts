import { type FieldNode, type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import type { ReadContext } from "./read-context.ts";
import { type Json, readingFor } from "./reading.ts";
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
      if (field) bind(definition, field);
      else if (!elsewhere.has(`${shape.type}.${name}`)) {
        throw new Error(`${shape.type}.${name} is in the schema, but no column, relation or resolver gives it.`);
      }
    }
    for (const name of Object.keys(shape.fields)) {
      if (!type.getFields()[name]) throw new Error(`${shape.type}.${name} is mapped, but not in the schema.`);
    }
  }
}

/** The resolver for graphql-js, and the same without graphql-js for those who complete answers themselves. */
function bind(definition: GraphQLField<Json, ReadContext>, field: Field): void {
  const reading = readingFor(definition.name, field);
  definition.extensions = { ...definition.extensions, reading };
  definition.resolve = (row, args, context, info) => reading(row, args, context, info.fieldNodes[0] as FieldNode);
}
