import type { FieldNode } from "graphql";
import { sql } from "kysely";
import type { Document } from "./selection.ts";
import type { Frame, Shape, Sql } from "./shape.ts";

/** What compiling one statement gathers on its way. */
export type Compilation = {
  readonly document: Document;
  /** Null for a platform viewer, who reads every institution. */
  readonly tenantParameter: Sql | null;
  readonly scopes: Set<string>;
  /** Compiles what is selected on a shape; given here because a page selects rows and a selection may hold pages. */
  readonly select: (compilation: Compilation, shape: Shape, nodes: readonly FieldNode[], frame: Frame) => Sql;
  aliases: number;
};

/** A fresh alias for `shape`, and the frame that speaks of its row. */
export function frameOf(compilation: Compilation, shape: Shape): Readonly<{ from: Sql; frame: Frame; own: Sql }> {
  const alias = `t${compilation.aliases++}`;
  const column = (name: string) => sql`${sql.ref(`${alias}.${name}`)}`;
  const tenant = (other: string, tenantColumn = "institution_id") =>
    sql`${sql.ref(`${other}.${tenantColumn}`)} = ${compilation.tenantParameter ?? column(shape.tenantColumn)}`;
  const seen = (other: string) =>
    compilation.tenantParameter
      ? tenant(other)
      : sql`${sql.ref(`${other}.institution_id`)} in (select i.id from institution i)`;
  const own = compilation.tenantParameter && shape.table !== null ? tenant(alias, shape.tenantColumn) : sql`true`;
  const source = shape.table === null ? sql`(select 1)` : sql.table(shape.table);
  return {
    from: sql`${source} as ${sql.ref(alias)}`,
    frame: { column, tenant, seen, isTenant: compilation.tenantParameter !== null },
    own,
  };
}
