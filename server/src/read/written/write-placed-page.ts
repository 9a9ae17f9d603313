import { type FieldNode, type GraphQLField, type GraphQLObjectType, getNamedType } from "graphql";
import { sql } from "kysely";
import type { Compilation } from "../compilation.ts";
import { and, bounds, type PageList, totalOf } from "../compile-page.ts";
import { keysetOf, orderBy } from "../keyset.ts";
import { byResponseKey, everySelected } from "../selection.ts";
import type { Sql } from "../shape.ts";
import { orUnusual } from "./json-text.ts";
import { placeText } from "./place-text.ts";
import type { Put } from "./write-root.ts";
import { writeSelection } from "./write-selection.ts";

/**
 * The page of a root whose place is asked for, too: its rows as text, and beside them the keysets from which we make the
 * cursors.
 */
export function writePlacedPage(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Readonly<{ query: Sql; put: Put }> | null {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const puts: [key: string, put: Put][] = [];
  let rowNodes: readonly FieldNode[] = [];
  let total = sql`null`;
  for (const [key, same] of byResponseKey(everySelected(compilation.document, type.name, nodes))) {
    const name = (same[0] as FieldNode).name.value;
    if (name === "pageInfo") puts.push([key, placeText(compilation.document, same)]);
    else if (name === "__typename") puts.push([key, () => JSON.stringify(type.name)]);
    else if (name === "totalCount") {
      total = orUnusual(sql`${totalOf(list)}::text`);
      puts.push([key, (row) => String(row.total)]);
    } else if (name === "nodes" && rowNodes.length === 0) {
      rowNodes = same;
      puts.push([key, (row) => String(row.nodes)]);
    } else return null;
  }
  const row = rowNodes.length ? writeSelection(compilation, list.shape, rowNodes, list.inner.frame) : sql`''`;
  if (!row) return null;
  return {
    query: sql`select ${total} as total, p.* from (${placed(compilation, list, definition, nodes[0] as FieldNode, row)}) p`,
    put: (values, placeOf) => `{${puts.map(([key, put]) => `"${key}":${put(values, placeOf)}`).join()}}`,
  };
}

/** The rows as one list without the one that only tells that there are more, and the keysets of all. */
function placed(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  row: Sql,
): Sql {
  const { frame, from } = list.inner;
  const { conditions, size, limit } = bounds(compilation, list, definition, node, true);
  const order = orderBy(frame, list.order);
  return sql`select '[' || coalesce(string_agg(${orUnusual(sql`r.w`)}, ',') filter (where r.n <= ${sql.lit(size)}), '') || ']' as nodes, coalesce(json_agg(r.k), '[]'::json) as keys from (select ${row} as w, ${keysetOf(frame, list.order)} as k, row_number() over (${order}) as n from ${from} where ${and(conditions)} ${order} limit ${limit}) r`;
}
