import type { ClientBase } from "pg";
import { batchesOf } from "./batches.ts";
import type { Seeding } from "./make-batches.ts";
import type { SeededTable } from "./seeded-tables.ts";
import { openInstances, writeBatch } from "./write-batch.ts";

/** A connection, inside a transaction, and the tables that are written through it. */
export type Hand = Readonly<{ client: ClientBase; tables: readonly SeededTable[] }>;

/** Hears how many cases are written so far. */
export type Tell = (cases: number) => void;

/** Writes every batch, by all hands at once. @param taken the case numbers that the lender has */
export async function writeAll(
  hands: readonly Hand[],
  seeding: Seeding,
  taken: readonly string[],
  tell: Tell,
): Promise<void> {
  for (const { client } of hands) await openInstances(client);
  let done = 0;
  for await (const batch of batchesOf(seeding, taken)) {
    await Promise.all(hands.map(({ client, tables }) => writeBatch(client, batch, tables)));
    done += batch.cases;
    tell(done);
  }
}
