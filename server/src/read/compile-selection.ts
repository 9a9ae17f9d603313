import { type FieldNode, type GraphQLObjectType, getArgumentValues } from "graphql";
import { sql } from "kysely";
import type { Compilation } from "./compilation.ts";
import { compilePage } from "./compile-page.ts";
import { argumentsOf, late } from "./late.ts";
import { related, relationOf } from "./relation.ts";
import { resultKey } from "./result-key.ts";
import { selectedFields } from "./selection.ts";
import type { Answer, Field, Frame, Shape, Sql } from "./shape.ts";

/** The select list for the fields selected on `shape`, each under its result key. */
export function compileSelection(
  compilation: Compilation,
  shape: Shape,
  nodes: readonly FieldNode[],
  frame: Frame,
): Sql {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of selectedFields(compilation.document, shape.type, nodes)) {
    byKey.set(resultKey(node), [...(byKey.get(resultKey(node)) ?? []), node]);
  }
  const type = compilation.document.schema.getType(shape.type) as GraphQLObjectType;
  const items = new Map<string, Sql>();
  for (const [key, same] of byKey) {
    const name = (same[0] as FieldNode).name.value;
    const field = shape.fields[name];
    if (!field) continue; // resolved elsewhere; bindShapes has made sure of it
    if (field.scope) compilation.scopes.add(field.scope);
    if (field.kind === "computed") {
      for (const [need, expression] of Object.entries(field.needs)) {
        const item = expression(frame);
        if (item) items.set(`$${name}.${need}`, item);
      }
    } else {
      items.set(key, compileField(compilation, field, same, frame, type, name));
    }
  }
  if (items.size === 0) items.set("$", sql`1`);
  return sql.join([...items].map(([key, item]) => sql`${item} as ${sql.id(key)}`));
}

function compileField(
  compilation: Compilation,
  field: Exclude<Field, { kind: "computed" }>,
  nodes: readonly FieldNode[],
  frame: Frame,
  type: GraphQLObjectType,
  name: string,
): Sql {
  if (field.kind === "column") return field.sql(frame);
  if (field.kind === "answer") return answerOf(compilation, field.sql, type, nodes[0] as FieldNode, frame);
  const { target, inner, where } = relationOf(compilation, field, frame);
  if (field.kind === "page") {
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`${type.name} has no field ${name}.`);
    const list = { shape: target, order: field.order, where: [where], inner };
    return compilePage(compilation, list, definition, nodes);
  }
  const selection = compileSelection(compilation, target, nodes, inner.frame);
  return related(field, { selection, inner, where });
}

export function answerOf(
  { document }: Compilation,
  of: Answer,
  type: GraphQLObjectType,
  node: FieldNode,
  frame: Frame,
): Sql {
  const definition = type.getFields()[node.name.value];
  if (!definition) throw new Error(`${type.name} has no field ${node.name.value}.`);
  return of(frame, getArgumentValues(definition, node, document.variables), (get, cast) =>
    late((sending) => get(argumentsOf(sending, definition, node), sending.viewer), cast),
  );
}
