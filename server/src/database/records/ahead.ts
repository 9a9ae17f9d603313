import type { NamedStatement } from "../tenant-query.ts";

/** A read that goes in one message with a commit, after all that is written; `take` is given its row when it is committed. */
export type Ahead = Readonly<{
  statement: NamedStatement;
  take(row: Readonly<Record<string, unknown>> | undefined): void;
}>;

/** The reads of the object with a uuid; without those that have to be made after the commit. */
export type ReadAhead = (uuid: string) => readonly Ahead[];
