import type { RawBuilder } from "kysely";
import type { Actor } from "../identity/actor.ts";
import type { ReadContext } from "./read-context.ts";

export type Sql = RawBuilder<unknown>;

/** The row a fragment of SQL speaks of, and the tenant predicate that every further table must carry. */
export type Frame = Readonly<{
  /** A column of this row. */
  column(name: string): Sql;
  /** `<alias>.<tenant column> = <institution of the viewer>`; for a platform viewer, of this row. */
  tenant(alias: string, tenantColumn?: string): Sql;
  /** Whether every row is of the viewer's institution. */
  isTenant: boolean;
  /** The same for what does not belong to this row: of the viewer's institution; for a platform viewer, of any. */
  seen(alias: string): Sql;
}>;

export type Expression = (frame: Frame) => Sql;

/** The same for what may be known without the database; null says that it is. */
export type Need = (frame: Frame) => Sql | null;

/** A value known only when the statement is sent; one plan serves all values. */
export type Param<A> = (get: (args: A, viewer: Viewer) => unknown, cast?: string) => Sql;

/** Who reads and when; all that a parameter may depend on besides arguments. */
export type Viewer = Readonly<{
  actor: Actor;
  now: string;
  /** The uuid that a resolver hands down where no argument names the row: the object of a payload, say. */
  given: string | null;
}>;

/** Which row of the target belongs to this one. */
export type On = Readonly<{ child: string; parent: string }>;

/** Unique together, never null, all in one direction. `type` is the SQL type the cursor's text is cast back to. */
export type Keyset = Readonly<{ by: readonly Readonly<{ column: string; type: string }>[]; desc?: boolean }>;

/** An expression over the arguments of its own field. */
// biome-ignore lint/suspicious/noExplicitAny: each field has arguments of its own; `answer` types them.
export type Answer = (frame: Frame, args: any, param: Param<any>) => Sql;

/**
 * A computed field as PostgreSQL itself can write it: a column as another text, or an object of columns, null where
 * `present` is. The columns' constraints have to allow what the fields do, and nothing else.
 */
export type Written =
  | Readonly<{ kind: "text"; column: string; sql: Expression }>
  | Readonly<{ kind: "object"; columns: Readonly<Record<string, string>>; present: string }>;

export type Field =
  | Readonly<{ kind: "column"; sql: Expression; isPlain: boolean; scope?: string }>
  | Readonly<{
      kind: "computed";
      needs: Readonly<Record<string, Need>>;
      resolve: (needs: Record<string, never>, context: ReadContext, args: Record<string, never>) => unknown;
      /** The same, letter by letter, without us. */
      written?: Written;
      scope?: string;
    }>
  | Readonly<{ kind: "answer"; sql: Answer; scope?: string }>
  | Readonly<{ kind: "one"; target: () => Shape; on: On; scope?: string }>
  | Readonly<{ kind: "latest" | "many"; target: () => Shape; on: On; order: Keyset; scope?: string }>
  | Readonly<{ kind: "page"; target: () => Shape; on: On; order: Keyset; scope?: string }>;

/** Where a GraphQL type lies in the database: adding a field is one line here. */
export type Shape = Readonly<{
  /** Name of the GraphQL type. */
  type: string;
  /** Null for what is no row of any table: the portfolio, say. */
  table: string | null;
  /** The column that carries the institution. */
  tenantColumn: string;
  fields: Readonly<Record<string, Field>>;
}>;

export function shape(
  type: string,
  table: string | null,
  fields: Readonly<Record<string, Field>>,
  tenantColumn = "institution_id",
): Shape {
  return { type, table, tenantColumn, fields };
}
