import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNullableType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { sql } from "kysely";
import type { Compilation } from "../compilation.ts";
import { answerOf } from "../compile-selection.ts";
import { related, relationOf } from "../relation.ts";
import { byResponseKey, everySelected } from "../selection.ts";
import type { Field, Frame, Shape, Sql, Written } from "../shape.ts";
import { nameOf, orUnusual, writeLeaf } from "./write-leaf.ts";
import { writePage } from "./write-page.ts";

/** PostgreSQL cuts longer names. */
const MOST_LETTERS = 63;
/** `json_build_object` takes a hundred arguments. */
const MOST_PARTS = 50;

/**
 * The select list for what is selected on `shape`, as it goes out: under the keys of the answer, in their order. Null
 * when a part of it has to be computed here.
 */
export function writeSelection(
  compilation: Compilation,
  shape: Shape,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  const type = compilation.document.schema.getType(shape.type) as GraphQLObjectType;
  const items: Sql[] = [];
  for (const [key, same] of byResponseKey(everySelected(compilation.document, type.name, nodes))) {
    const name = (same[0] as FieldNode).name.value;
    const value = name === "__typename" ? nameOf(type) : writeField(compilation, shape, type, name, same, frame);
    if (!value || key.length > MOST_LETTERS) return null;
    items.push(sql`${value} as ${sql.id(key)}`);
  }
  return sql.join(items);
}

function writeField(
  compilation: Compilation,
  shape: Shape,
  type: GraphQLObjectType,
  name: string,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  const field = shape.fields[name];
  const definition = type.getFields()[name];
  if (!field || !definition) return null;
  if (field.scope) compilation.scopes.add(field.scope);
  if (field.kind === "column")
    return writeLeaf(definition.type, field.sql(frame), field.isPlain ? "column" : "expression");
  if (field.kind === "answer") {
    return writeLeaf(
      definition.type,
      answerOf(compilation, field.sql, type, nodes[0] as FieldNode, frame),
      "expression",
    );
  }
  if (field.kind === "computed")
    return field.written ? writeComputed(compilation, field.written, definition, nodes, frame) : null;
  return writeRelation(compilation, field, definition, nodes, frame);
}

function writeComputed(
  compilation: Compilation,
  written: Written,
  { type }: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  if (written.kind === "text") return written.sql(frame);
  const object = getNullableType(type);
  if (!isObjectType(object)) return null;
  const parts: Sql[] = [];
  for (const [key, [node]] of byResponseKey(everySelected(compilation.document, object.name, nodes))) {
    const name = node?.name.value ?? "";
    const [column, definition] = [written.columns[name], object.getFields()[name]];
    const value =
      name === "__typename"
        ? nameOf(object)
        : column && definition && writeLeaf(definition.type, frame.column(column), "column");
    if (!value) return null;
    parts.push(sql`${sql.lit(key)}, ${value}`);
  }
  if (parts.length > MOST_PARTS) return null;
  const built = sql`json_build_object(${sql.join(parts)})`;
  if (isNonNullType(type)) return built;
  return sql`case when ${frame.column(written.columns[written.present] as string)} is not null then ${built} end`;
}

function writeRelation(
  compilation: Compilation,
  field: Extract<Field, { target: unknown }>,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  const { target, inner, where } = relationOf(compilation, field, frame);
  if (field.kind === "page") {
    const list = { shape: target, order: field.order, max: field.max, where: [where], inner };
    return writePage(compilation, list, definition, nodes, writeSelection);
  }
  const selection = writeSelection(compilation, target, nodes, inner.frame);
  if (!selection) return null;
  const rows = related(field, { selection, inner, where });
  return field.kind !== "many" && isNonNullType(definition.type) ? orUnusual(rows, "json") : rows;
}
