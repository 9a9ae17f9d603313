import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Ground } from "@respite/shared/case/case-words";
import type { LatenessSignal } from "@respite/shared/outreach/lateness-signals";
import type { PoolClient } from "pg";
import { uuidV7 } from "../database/uuid-v7.ts";

/** Somebody who may be late soon and would qualify. */
export type Candidate = Readonly<{
  loanId: string;
  borrowerId: string;
  dueOn: CalendarDate;
  dueMinor: number;
  currency: string;
  signals: readonly LatenessSignal[];
  open: readonly Ground[];
  withProof: readonly Ground[];
  policyVersion: string;
}>;

const UPSERT = `
insert into outreach_candidate (institution_id, id, loan_id, borrower_id, due_on, due_minor, currency, signals, grounds,
  grounds_with_proof, policy_version, found_on)
select $1, r.id, r."loanId", r."borrowerId", r."dueOn", r."dueMinor", r.currency, r.signals, r.open, r."withProof",
  r."policyVersion", $2
from json_to_recordset($3) as r(id uuid, "loanId" uuid, "borrowerId" uuid, "dueOn" date, "dueMinor" bigint,
  currency text, signals text[], open text[], "withProof" text[], "policyVersion" text)
on conflict (institution_id, loan_id) do update set due_on = excluded.due_on, due_minor = excluded.due_minor,
  signals = excluded.signals, grounds = excluded.grounds, grounds_with_proof = excluded.grounds_with_proof,
  policy_version = excluded.policy_version, found_on = excluded.found_on
returning 1`;

/** Writes what was found on a day; a loan that was found before is brought up to date. */
export async function writeCandidates(
  client: PoolClient,
  institutionId: string,
  foundOn: CalendarDate,
  candidates: readonly Candidate[],
): Promise<void> {
  if (candidates.length === 0) return;
  const now = Date.parse(foundOn);
  const rows = candidates.map((candidate) => ({ id: uuidV7(now), ...candidate }));
  await client.query(UPSERT, [institutionId, foundOn, JSON.stringify(rows)]);
}
