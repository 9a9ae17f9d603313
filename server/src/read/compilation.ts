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
  const own = compilation.tenantParameter ? tenant(alias, shape.tenantColumn) : sql`true`;
  return {
    from: sql`${sql.table(shape.table)} as ${sql.ref(alias)}`,
    frame: { column, tenant, isTenant: compilation.tenantParameter !== null },
    own,
  };
}
