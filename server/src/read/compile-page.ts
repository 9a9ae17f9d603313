import { type FieldNode, type GraphQLField, type GraphQLObjectType, getArgumentValues, getNamedType } from "graphql";
import { sql } from "kysely";
import type { Compilation, frameOf } from "./compilation.ts";
import { after, keysetOf, orderBy } from "./keyset.ts";
import { argumentsOf, late } from "./late.ts";
import { cursorPart, pageSize } from "./page-arguments.ts";
import { selectedFields } from "./selection.ts";
import type { Keyset, Shape, Sql } from "./shape.ts";

export type PageList = Readonly<{
  shape: Shape;
  order: Keyset;
  where: readonly Sql[];
  inner: ReturnType<typeof frameOf>;
  /** How many there are, where that is known without counting them. */
  total?: Sql | null;
}>;

/**
 * A connection as `{ rows, total }`, each part only when it is selected; where the place of the page is selected too, with
 * the keyset of each row and one row more than asked for, so that a further page is known.
 */
export function compilePage(
  compilation: Compilation,
  list: PageList,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Sql {
  const node = nodes[0] as FieldNode;
  const connection = getNamedType(definition.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields().edges?.type)?.name ?? "";
  const selected = selectedFields(compilation.document, connection.name, nodes);
  const named = (name: string) => selected.filter((field) => field.name.value === name);
  const edges = named("edges");
  const rowNodes = [
    ...named("nodes"),
    ...selectedFields(compilation.document, edge, edges).filter((field) => field.name.value === "node"),
  ];
  const parts: Sql[] = [];
  const isPlaced = edges.length > 0 || named("pageInfo").length > 0;
  if (rowNodes.length || isPlaced) {
    parts.push(sql`'rows', ${rows(compilation, list, definition, node, rowNodes, isPlaced)}`);
  }
  if (named("totalCount").length) {
    parts.push(sql`'total', ${totalOf(list)}`);
  }
  return sql`json_build_object(${sql.join(parts)})`;
}

export const totalOf = ({ total, inner, where }: PageList): Sql =>
  total ?? sql`(select count(*) from ${inner.from} where ${and(where)})`;

function rows(
  compilation: Compilation,
  { shape, order, where, inner }: PageList,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  rowNodes: readonly FieldNode[],
  isPlaced: boolean,
): Sql {
  const { conditions, limit } = bounds(compilation, { order, where, inner }, definition, node, isPlaced);
  const selected = compilation.select(compilation, shape, rowNodes, inner.frame);
  const selection = isPlaced ? sql`${selected}, ${keysetOf(inner.frame, order)} as "$key"` : selected;
  return sql`(select coalesce(json_agg(r), '[]'::json) from (select ${selection} from ${inner.from} where ${and(conditions)} ${orderBy(inner.frame, order)} limit ${limit}) r)`;
}

/** Which rows a page has: those of the list after its cursor, so many; one more where it is to be known whether there are. */
export function bounds(
  compilation: Compilation,
  { order, where, inner }: Pick<PageList, "order" | "where" | "inner">,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  isPlaced: boolean,
): Readonly<{ conditions: readonly Sql[]; size: number; limit: Sql }> {
  const conditions = [...where];
  const args = getArgumentValues(definition, node, compilation.document.variables);
  if (args.after != null) {
    conditions.push(
      after(inner.frame, order, (index, type) =>
        late(
          (sending) => cursorPart(sending.cursors, definition.name, argumentsOf(sending, definition, node), index),
          type,
        ),
      ),
    );
  }
  const size = pageSize(args);
  // As text: PostgreSQL plans anew, each time, what may be limited to few rows or to many.
  return { conditions, size, limit: sql.lit(size + (isPlaced ? 1 : 0)) };
}

export const and = (conditions: readonly Sql[]): Sql => sql.join([...conditions], sql` and `);
