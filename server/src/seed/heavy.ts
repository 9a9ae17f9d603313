import type { TableName } from "../history/rows.ts";

/**
 * The properties that hold long JSON, by table. Copies of a template share them: they are sent once, parsed and packed
 * once, and every copy is written from there.
 */
export const HEAVY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  loan: ["creditRecord"],
  schedule: ["instalments"],
  evaluation: ["findings", "facts"],
  offer: ["instalments"],
};

/** The column that says which long JSON a row shares. */
export const HEAVY_KEY = "heavy_key";
