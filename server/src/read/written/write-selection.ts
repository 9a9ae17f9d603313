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
import { orderBy } from "../keyset.ts";
import { type RelationField, relationOf } from "../relation.ts";
import type { Frame, Shape, Sql, Written } from "../shape.ts";
import { listText, orNull, orUnusual } from "./json-text.ts";
import { writeColumn, writeExpression, writeText } from "./write-leaf.ts";
import { writeObject } from "./write-object.ts";
import { writePage } from "./write-page.ts";

/**
 * What is selected on `shape` as the text of an object that goes out as it is: under the keys of the answer, in their
 * order. Null when a part of it has to be computed here.
 */
export function writeSelection(
  compilation: Compilation,
  shape: Shape,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  const type = compilation.document.schema.getType(shape.type) as GraphQLObjectType;
  return writeObject(compilation, type, nodes, (definition, same) => {
    const field = shape.fields[definition.name];
    if (field?.scope) compilation.scopes.add(field.scope);
    if (field?.kind === "column") {
      return (field.isPlain ? writeColumn : writeExpression)(definition.type, field.sql(frame));
    }
    if (field?.kind === "answer") {
      return writeExpression(definition.type, answerOf(compilation, field.sql, type, same[0] as FieldNode, frame));
    }
    if (field?.kind === "computed") return writeComputed(compilation, field.written, definition, same, frame);
    return field ? writeRelation(compilation, field, definition, same, frame) : null;
  });
}

function writeComputed(
  compilation: Compilation,
  written: Written | undefined,
  { type }: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  if (written?.kind === "text") return writeText(type, written.sql(frame));
  const object = getNullableType(type);
  if (!written || !isObjectType(object)) return null;
  const { columns, present } = written;
  const text = writeObject(compilation, object, nodes, (definition) => {
    const column = columns[definition.name];
    return column === undefined ? null : writeColumn(definition.type, frame.column(column));
  });
  if (!text || isNonNullType(type)) return text;
  return sql`case when ${frame.column(columns[present] as string)} is null then 'null' else ${text} end`;
}

function writeRelation(
  compilation: Compilation,
  field: RelationField,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql | null {
  const { target, inner, where } = relationOf(compilation, field, frame);
  if (field.kind === "page") {
    const list = { shape: target, order: field.order, where: [where], inner };
    return writePage(compilation, list, definition, nodes, writeSelection);
  }
  const row = writeSelection(compilation, target, nodes, inner.frame);
  if (!row) return null;
  const rows = sql`select ${row} as w from ${inner.from} where ${where}`;
  if (field.kind === "many") return listText(sql`${rows} ${orderBy(inner.frame, field.order)}`);
  const first = field.kind === "one" ? rows : sql`${rows} ${orderBy(inner.frame, field.order)} limit 1`;
  return (isNonNullType(definition.type) ? orUnusual : orNull)(sql`(${first})`);
}
