import type { NamedStatement } from "../tenant-query.ts";

/** A read that goes in one message with a commit, after all that is written; `take` is given its row when it is committed. */
export type Ahead = Readonly<{
  statement: NamedStatement;
  take(row: Readonly<Record<string, unknown>> | undefined): void;
}>;

/** The read of the object with a uuid; null where it has to be read after the commit. */
export type ReadAhead = (uuid: string) => Ahead | null;
