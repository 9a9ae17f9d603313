import { sql } from "kysely";
import { type Asked, type Compiled, openRoot, sealed } from "../compile-root.ts";
import type { Connection } from "../connection.ts";
import { writePage } from "./write-page.ts";
import { writePlacedPage } from "./write-placed-page.ts";
import { writeSelection } from "./write-selection.ts";

/** The text of an answer from a row; `placeOf` works out where a page stands from the keysets of its rows. */
export type Put = (row: Readonly<Record<string, unknown>>, placeOf: PlaceOf) => string;
export type PlaceOf = (keys: readonly (readonly string[])[]) => Connection;

/** A statement whose one row holds what is selected under a root as it goes out. */
export type WrittenRoot = Readonly<{ statement: Compiled; put: Put }>;

/**
 * Null when a part of what is selected has to be computed here, and for a single row: that is completed as fast here as
 * PostgreSQL gets ready to write it.
 */
export function writeRoot<A>(asked: Asked<A>): WrittenRoot | null {
  const { root, definition, nodes } = asked;
  if (root.kind === "one") return null;
  const { compilation, list } = openRoot(asked);
  const page = writePage(compilation, list(root), definition, nodes, writeSelection);
  if (page) return { statement: sealed(compilation, sql`select ${page} as j`), put: ({ j }) => String(j) };
  const placed = writePlacedPage(compilation, list(root), definition, nodes);
  return placed && { statement: sealed(compilation, placed.query), put: placed.put };
}
