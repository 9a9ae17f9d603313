import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from "graphql";
import { sql } from "kysely";
import type { Compilation } from "../compilation.ts";
import { and, bounds, type PageList, totalOf } from "../compile-page.ts";
import { orderBy } from "../keyset.ts";
import { byResponseKey, everySelected } from "../selection.ts";
import type { Frame, Shape, Sql } from "../shape.ts";
import { nameOf, orUnusual } from "./write-leaf.ts";

/** Given here because a page holds rows, and a row may hold pages. */
type WriteRows = (compilation: Compilation, shape: Shape, nodes: readonly FieldNode[], frame: Frame) => Sql | null;

/** A connection within a row as it goes out: `nodes` and `totalCount`. Where its place is asked for, cursors are ours to sign. */
export function writePage(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  write: WriteRows,
): Sql | null {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const parts: Sql[] = [];
  for (const [key, same] of byResponseKey(everySelected(compilation.document, type.name, nodes))) {
    const name = (same[0] as FieldNode).name.value;
    const value =
      name === "nodes"
        ? writeNodes(compilation, list, definition, nodes[0] as FieldNode, same, write)
        : name === "totalCount"
          ? orUnusual(totalOf(list), "bigint")
          : name === "__typename"
            ? nameOf(type)
            : null;
    if (!value) return null;
    parts.push(sql`${sql.lit(key)}, ${value}`);
  }
  return sql`json_build_object(${sql.join(parts)})`;
}

/** The rows of a page as one JSON list. */
function writeNodes(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  rowNodes: readonly FieldNode[],
  write: WriteRows,
): Sql | null {
  const { conditions, limit } = bounds(compilation, list, definition, node, false);
  const selection = write(compilation, list.shape, rowNodes, list.inner.frame);
  return (
    selection &&
    sql`(select coalesce(json_agg(r), '[]'::json) from (select ${selection} from ${list.inner.from} where ${and(conditions)} ${orderBy(list.inner.frame, list.order)} limit ${limit}) r)`
  );
}
