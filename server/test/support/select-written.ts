import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
} from "graphql";
import { sql } from "kysely";
import type { Field, Shape } from "../../src/read/shape.ts";
import { writeColumn, writeExpression } from "../../src/read/written/write-leaf.ts";

/** A selection of every field of a shape that PostgreSQL can write, and of what those lead to, so many levels deep. */
export function selectWritten(schema: GraphQLSchema, shape: Shape, levels: number): string {
  const type = schema.getType(shape.type) as GraphQLObjectType;
  const parts = Object.values(type.getFields()).map((definition) => {
    const field = shape.fields[definition.name];
    if (!field || definition.args.some(({ type }) => isNonNullType(type))) return "";
    return `${selection(schema, definition.name, field, definition.type, levels)} `;
  });
  return `__typename ${parts.join("")}`;
}

function selection(schema: GraphQLSchema, name: string, field: Field, type: GraphQLOutputType, levels: number): string {
  if (field.kind === "column") return (field.isPlain ? writeColumn : writeExpression)(type, sql`null`) ? name : "";
  if (field.kind === "answer") return writeExpression(type, sql`null`) ? name : "";
  if (field.kind === "computed") {
    if (!field.written) return "";
    return field.written.kind === "text"
      ? name
      : `${name} { __typename ${Object.keys(field.written.columns).join(" ")} }`;
  }
  if (levels === 0) return "";
  const rows = selectWritten(schema, field.target(), levels - 1);
  if (field.kind !== "page") return `${name} { ${rows} }`;
  return getNamedType(type).name ? `${name} { __typename nodes { ${rows} } }` : "";
}
