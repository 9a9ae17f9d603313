import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType } from "graphql";
import { sql } from "kysely";
import type { Field, Shape } from "../../src/read/shape.ts";
import { writeLeaf } from "../../src/read/written/write-leaf.ts";

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

function selection(
  schema: GraphQLSchema,
  name: string,
  field: Field,
  type: Parameters<typeof writeLeaf>[0],
  levels: number,
): string {
  if (field.kind === "column") return writeLeaf(type, sql`null`, field.isPlain ? "column" : "expression") ? name : "";
  if (field.kind === "answer") return writeLeaf(type, sql`null`, "expression") ? name : "";
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
