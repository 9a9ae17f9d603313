import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import { sql } from "kysely";
import type { Compilation } from "../compilation.ts";
import { byResponseKey, everySelected } from "../selection.ts";
import type { Sql } from "../shape.ts";
import { objectText } from "./json-text.ts";

/** The text of an object whose fields `write` writes; null as soon as it cannot write one. */
export function writeObject(
  { document }: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  write: (definition: GraphQLField<unknown, unknown>, same: readonly FieldNode[]) => Sql | null,
): Sql | null {
  const parts: [string, Sql][] = [];
  for (const [key, same] of byResponseKey(everySelected(document, type.name, nodes))) {
    const name = (same[0] as FieldNode).name.value;
    const definition = type.getFields()[name];
    const value = name === "__typename" ? sql`${sql.lit(`"${type.name}"`)}` : definition && write(definition, same);
    if (!value) return null;
    parts.push([key, value]);
  }
  return objectText(parts);
}
