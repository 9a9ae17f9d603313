import type { FieldNode, GraphQLField } from "graphql";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { type Compilation, frameOf } from "./compilation.ts";
import { and, compilePage, type PageList } from "./compile-page.ts";
import { compileSelection } from "./compile-selection.ts";
import { argumentsOf, Late, late, type Sending } from "./late.ts";
import type { Root, RootPage } from "./root.ts";
import type { Document } from "./selection.ts";
import type { Param, Sql } from "./shape.ts";

const compiler = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export type Compiled = Readonly<{ text: string; values: (sending: Sending) => unknown[]; scopes: ReadonlySet<string> }>;

/** What of a query a root's statement is made from; `reads` says whose rows. */
export type Asked<A> = Readonly<{
  document: Document;
  root: Root<A>;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  args: A;
  reads: "tenant" | "platform";
}>;

/** One statement for everything selected under a root field; it answers one row with one JSON column `j`. */
export function compileRoot<A>(asked: Asked<A>): Compiled {
  const { root, definition, nodes } = asked;
  const { compilation, shape, inner, where, list } = openRoot(asked);
  const query: Sql =
    root.kind === "page"
      ? sql`select ${compilePage(compilation, list(root), definition, nodes)} as j`
      : sql`select to_json(r) as j from (select ${compileSelection(compilation, shape, nodes, inner.frame)} from ${inner.from} where ${and(where)}) r`;
  return sealed(compilation, query);
}

/** The frame of a root's rows, and which they are. */
export function openRoot<A>({ document, root, definition, nodes, args, reads }: Asked<A>) {
  const node = nodes[0] as FieldNode;
  const compilation: Compilation = {
    document,
    tenantParameter: reads === "tenant" ? late(({ viewer }) => viewer.actor.institutionId, "uuid") : null,
    scopes: new Set(),
    select: compileSelection,
    aliases: 0,
  };
  const shape = root.shape();
  const inner = frameOf(compilation, shape);
  const param: Param<A> = (get, cast) =>
    late((sending) => get(argumentsOf(sending, definition, node) as A, sending.viewer), cast);
  const where = [inner.own, ...root.where(inner.frame, args, param)];
  const list = (page: RootPage<A>): PageList => {
    const total = page.total?.(inner.frame, args, param) ?? null;
    return { shape, order: page.order(args), where, inner, total };
  };
  return { compilation, shape, inner, where, list };
}

export function sealed({ scopes }: Compilation, query: Sql): Compiled {
  const { text, parameters } = compileSql(query);
  return {
    text,
    values: (sending) => parameters.map((value) => (value instanceof Late ? value.get(sending) : value)),
    scopes,
  };
}

/** A fragment as text and parameters. */
export function compileSql(query: Sql): Readonly<{ text: string; parameters: readonly unknown[] }> {
  const { sql: text, parameters } = query.compile(compiler);
  return { text, parameters };
}
