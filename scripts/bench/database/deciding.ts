import type { Deciding } from "../queries/query.ts";
import type { BenchDatabase } from "./database.ts";

/** No more are held ready; a measurement that has used up all ends early. */
const MOST = 20_000;

const CHOOSE = `
insert into bench.deciding
select c.institution_id, c.id from deferral_case c
where c.institution_id = $1 and c.submitted_on is not null
  and c.status in ('DECLINED', 'WITHDRAWN', 'EXPIRED', 'ACTIVE', 'COMPLETED', 'BROKEN')
  and (select count(*) from deferral_case o where o.institution_id = c.institution_id and o.loan_id = c.loan_id) = 1
  and not exists (select from protection p where p.institution_id = c.institution_id and p.case_id = c.id
    group by p.kind having count(*) > 1)
order by random() limit ${MOST}`;

const READY = `
update deferral_case c set status = 'UNDER_REVIEW', assigned_to = $1, assigned_to_name = $2,
  claim_expires_at = now() + interval '1 day', maker_id = null, maker_name = null, checker_id = null,
  checker_name = null, declined_by = null, declined_by_name = null, decline_checker = null, appealed_on = null,
  evidence_due_on = null, evidence_extensions = null, cancel_proposed_by = null, second_review_reasons = null,
  offers_hash = null, offer_valid_until = null, appeal_until = null, closed_at = null, clock_stopped_at = null,
  due_at = now() + interval '9 days', at_risk_at = now() + interval '7 days', version = c.version + 1,
  updated_at = now()
from bench.deciding d where c.institution_id = d.institution_id and c.id = d.id and c.status <> 'UNDER_REVIEW'`;

const REOPEN = `
update protection p set end_reason = null from bench.deciding d
where p.institution_id = d.institution_id and p.case_id = d.id and p.end_reason is not null`;

/** What a decline leaves about its case, and when it was written. */
const WRITTEN = [
  ["decision", "decided_at"],
  ["event", "at"],
  ["notice", "published_at"],
] as const;

const CHANGED = ["deferral_case", "protection", "decision", "event", "notice", "idempotency"];

/**
 * Chooses the cases that will be declined: closed ones, each alone on its loan, which no other query asks for. In a folder
 * that is kept they stay the same, for they are under review from then on.
 */
export async function chooseDeciding({ admin }: BenchDatabase, institutionId: string): Promise<void> {
  const { rowCount } = await admin.query("select from bench.deciding limit 1");
  if (rowCount === 0) await admin.query(CHOOSE, [institutionId]);
}

/** Puts them under review by the actor again and forgets what was decided meanwhile. */
export async function makeReady(
  { admin }: BenchDatabase,
  actor: Readonly<{ id: string; name: string }>,
  since: Date,
): Promise<Deciding[]> {
  // The record is never taken away; only here it is, by a superuser who has the triggers that see to it look away.
  await admin.query("set session_replication_role = replica");
  for (const [table, at] of WRITTEN) {
    await admin.query(`delete from ${table} t using bench.deciding b where t.case_id = b.id and t.${at} >= $1`, [
      since,
    ]);
  }
  await admin.query("set session_replication_role = origin");
  await admin.query("delete from idempotency where created_at >= $1", [since]);
  await admin.query(REOPEN);
  await admin.query(READY, [actor.id, actor.name]);
  for (const table of CHANGED) await admin.query(`vacuum ${table}`);
  const ready = "select c.id, c.version from bench.deciding d join deferral_case c using (institution_id, id)";
  const { rows } = await admin.query<Deciding>(ready);
  return rows;
}
