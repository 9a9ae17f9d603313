import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from "graphql";
import { sql } from "kysely";
import type { Compilation } from "../compilation.ts";
import { and, bounds, type PageList, totalOf } from "../compile-page.ts";
import { orderBy } from "../keyset.ts";
import type { Frame, Shape, Sql } from "../shape.ts";
import { listText, orUnusual } from "./json-text.ts";
import { writeObject } from "./write-object.ts";

/** Given here because a page holds rows, and a row may hold pages. */
type WriteRow = (compilation: Compilation, shape: Shape, nodes: readonly FieldNode[], frame: Frame) => Sql | null;

/** A connection as text: `nodes` and `totalCount`. Where its place is asked for, cursors are ours to sign. */
export function writePage(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  writeRow: WriteRow,
): Sql | null {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  return writeObject(compilation, type, nodes, ({ name }, same) => {
    if (name === "totalCount") return orUnusual(sql`${totalOf(list)}::text`);
    const row = name === "nodes" ? writeRow(compilation, list.shape, same, list.inner.frame) : null;
    if (!row) return null;
    const { conditions, limit } = bounds(compilation, list, definition, nodes[0] as FieldNode, false);
    const { from, frame } = list.inner;
    return listText(
      sql`select ${row} as w from ${from} where ${and(conditions)} ${orderBy(frame, list.order)} limit ${limit}`,
    );
  });
}
