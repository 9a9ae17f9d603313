import { type FieldNode, type GraphQLObjectType, getArgumentValues } from "graphql";
import { sql } from "kysely";
import { type Compilation, frameOf } from "./compilation.ts";
import { compilePage } from "./compile-page.ts";
import { orderBy } from "./keyset.ts";
import { argumentsOf, late } from "./late.ts";
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
  const target = field.target();
  const inner = frameOf(compilation, target);
  const mine = compilation.tenantParameter
    ? inner.own
    : sql`${inner.frame.column(target.tenantColumn)} = ${frame.column("institution_id")}`;
  const where = sql`${mine} and ${inner.frame.column(field.on.child)} = ${frame.column(field.on.parent)}`;
  if (field.kind === "page") {
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`${type.name} has no field ${name}.`);
    const list = { shape: target, order: field.order, max: field.max, where: [where], inner };
    return compilePage(compilation, list, definition, nodes);
  }
  const selection = compileSelection(compilation, target, nodes, inner.frame);
  if (field.kind === "one") {
    return sql`(select to_json(r) from (select ${selection} from ${inner.from} where ${where}) r)`;
  }
  const order = orderBy(inner.frame, field.order);
  return field.kind === "latest"
    ? sql`(select to_json(r) from (select ${selection} from ${inner.from} where ${where} ${order} limit 1) r)`
    : sql`(select coalesce(json_agg(r), '[]'::json) from (select ${selection} from ${inner.from} where ${where} ${order}) r)`;
}

function answerOf({ document }: Compilation, of: Answer, type: GraphQLObjectType, node: FieldNode, frame: Frame): Sql {
  const definition = type.getFields()[node.name.value];
  if (!definition) throw new Error(`${type.name} has no field ${node.name.value}.`);
  return of(frame, getArgumentValues(definition, node, document.variables), (get, cast) =>
    late((sending) => get(argumentsOf(sending, definition, node), sending.viewer), cast),
  );
}
