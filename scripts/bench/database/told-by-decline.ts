import type { BenchDatabase } from "./database.ts";

const TOLD = `
select json_build_object(
  'case', (select json_build_object('status', status, 'assigned', assigned_to, 'maker', maker_id, 'checker', checker_id,
    'declinedBy', declined_by_name, 'appealUntil', appeal_until, 'dueAt', due_at, 'atRiskAt', at_risk_at,
    'closed', closed_at is not null, 'claim', claim_expires_at) from deferral_case where id = $1),
  'decision', (select json_build_object('outcome', outcome, 'by', decided_by, 'reasons', reason_codes, 'words', words,
    'nextSteps', next_steps) from decision where case_id = $1 and decided_at >= $2),
  'events', (select json_agg(kind order by kind) from event where case_id = $1 and at >= $2),
  'protection', (select json_agg(json_build_object('kind', kind, 'to', to_on, 'reason', reason, 'end', end_reason)
    order by kind) from protection where case_id = $1),
  'notices', (select json_agg(json_build_array(kind, template_version, channel, lender)) from notice
    where case_id = $1 and published_at >= $2),
  'answered', (select count(*) from idempotency where result ->> 'id' = $1::text and created_at >= $2))::text as told`;

/** What a decline left in the database, as text that can be compared. */
export async function toldByDecline({ admin }: BenchDatabase, id: string, since: Date): Promise<string> {
  const { rows } = await admin.query<{ told: string }>(TOLD, [id, since]);
  return rows[0]?.told ?? "";
}
