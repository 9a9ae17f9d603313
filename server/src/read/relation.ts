import { sql } from "kysely";
import { type Compilation, frameOf } from "./compilation.ts";
import { orderBy } from "./keyset.ts";
import type { Field, Frame, Shape, Sql } from "./shape.ts";

export type RelationField = Extract<Field, { target: unknown }>;

/** What a relation leads to, and which of its rows belong to the row of `frame`. */
export function relationOf(
  compilation: Compilation,
  field: RelationField,
  frame: Frame,
): Readonly<{ target: Shape; inner: ReturnType<typeof frameOf>; where: Sql }> {
  const target = field.target();
  const inner = frameOf(compilation, target);
  const mine = compilation.tenantParameter
    ? inner.own
    : sql`${inner.frame.column(target.tenantColumn)} = ${frame.column("institution_id")}`;
  const where = sql`${mine} and ${inner.frame.column(field.on.child)} = ${frame.column(field.on.parent)}`;
  return { target, inner, where };
}

/** The related row as JSON, or all of them as a list. */
export function related(
  field: Exclude<RelationField, { kind: "page" }>,
  { selection, inner, where }: Readonly<{ selection: Sql; inner: ReturnType<typeof frameOf>; where: Sql }>,
): Sql {
  const rows = sql`select ${selection} from ${inner.from} where ${where}`;
  if (field.kind === "one") return sql`(select to_json(r) from (${rows}) r)`;
  const order = orderBy(inner.frame, field.order);
  return field.kind === "latest"
    ? sql`(select to_json(r) from (${rows} ${order} limit 1) r)`
    : sql`(select coalesce(json_agg(r), '[]'::json) from (${rows} ${order}) r)`;
}
