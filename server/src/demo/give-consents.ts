import type { ClientBase } from "pg";
import type { ConsentRecord } from "../consent/consent.entity.ts";

const INSERT = `insert into consent (id, institution_id, borrower_id, purpose, recipient, given_at)
  values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;

/** Writes down what borrowers of the demo agreed to. */
export async function giveConsents(client: ClientBase, consents: readonly ConsentRecord[]): Promise<void> {
  for (const { borrowerId, givenAt, id, institutionId, purpose, recipient } of consents)
    await client.query(INSERT, [id, institutionId, borrowerId, purpose, recipient, givenAt.toISOString()]);
}
