import { TABLES, type TableName } from "../history/rows.ts";

export type SeededTable = Exclude<TableName, "notice">;

/** What a seed writes of a history: all but the notices, whose texts name each borrower anew. */
export const SEEDED_TABLES: readonly SeededTable[] = TABLES.filter((table) => table !== "notice");
