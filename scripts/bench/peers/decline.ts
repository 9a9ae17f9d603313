import { DECLINE } from "@respite/shared/notice/templates/decline";
import type { Pool, PoolClient } from "pg";
import type { Notice } from "../queries/query.ts";
import type { PeerSettings } from "./settings.ts";

/** What a decline brings along. */
export type Decline = Readonly<{
  caseId: string;
  expectedVersion: number;
  idempotencyKey: string;
  reasons: readonly string[];
  words: string;
  nextSteps: string;
  appealUntil: string;
}> &
  Notice;

const LOCK = `
select c.status, c.version, c.assigned_to, c.loan_id, c.claim_expires_at > now() as held,
  (select json_build_array(b.name, b.locale) from borrower b where b.institution_id = $1 and b.id = c.borrower_id) as addressee,
  (select count(*)::int from decision d where d.institution_id = $1 and d.case_id = $2) as decisions,
  exists (select from idempotency i where i.institution_id = $1 and i.actor_id = $3 and i.key = $4) as answered
from deferral_case c where c.institution_id = $1 and c.id = $2 for update`;

const UPDATE = `
update deferral_case set status = 'DECLINED', assigned_to = null, assigned_to_name = null, claim_expires_at = null,
  maker_id = $3, maker_name = $4, declined_by = $3, declined_by_name = $4, appeal_until = $5,
  due_at = '9999-12-31T00:00:00Z', at_risk_at = '9999-12-31T00:00:00Z', clock_stopped_at = null,
  version = version + 1, updated_at = now()
where institution_id = $1 and id = $2`;

const PROTECTION = `
update protection set to_on = greatest(from_on, $3), reason = 'APPEAL_WINDOW', end_reason = 'DECLINED'
where institution_id = $1 and case_id = $2`;

const DECISION = `
insert into decision (institution_id, id, case_id, number, outcome, decided_at, decided_by, decided_by_name,
  reason_codes, words, next_steps)
values ($1, uuidv7(), $2, $3, 'DECLINED', now(), $4, $5, $6, $7, $8)`;

const EVENTS = `
insert into event (institution_id, id, case_id, loan_id, kind, at, actor_id, actor_name, actor_role, detail)
values ($1, uuidv7(), $2, $3, 'CASE_DECLINED', now(), $4, $5, $6, $7),
  ($1, uuidv7(), $2, $3, 'PROTECTION_ENDED', now(), $4, $5, $6, $8)`;

const NOTICE = `
insert into notice (institution_id, id, case_id, kind, template_version, locale, channel, published_at, published_on,
  addressee, lender, subject, body)
values ($1, uuidv7(), $2, 'DECLINE', ${DECLINE.version}, $3, 'PARTNER_API', now(), current_date, $4, $5, $6, $7)`;

const IDEMPOTENCY = `
insert into idempotency (institution_id, actor_id, key, operation, input_hash, result, created_at)
values ($1, $2, $3, 'caseDecline', encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4, now())`;

/** Declines a case in one transaction, every statement written by hand and prepared. @returns the answer as JSON text */
export async function declineByHand(pool: Pool, settings: PeerSettings, decline: Decline): Promise<string> {
  const client = await pool.connect();
  try {
    // The institution is a uuid of our own making: nothing of a caller's stands in this text.
    await client.query(
      `begin; select set_config('role', 'respite_app', true), set_config('app.institution', '${settings.institutionId}', true)`,
    );
    const version = await effect(client, settings, decline);
    await client.query("commit");
    const is = { id: decline.caseId, status: "DECLINED", version };
    return JSON.stringify({ data: { decide: { case: is } } });
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

type Locked = Readonly<{
  status: string;
  version: number;
  assigned_to: string | null;
  loan_id: string;
  held: boolean;
  addressee: [name: string, locale: string];
  decisions: number;
  answered: boolean;
}>;

async function effect(client: PoolClient, { institutionId, actor }: PeerSettings, decline: Decline): Promise<number> {
  const { caseId, expectedVersion, idempotencyKey, reasons, words, nextSteps, appealUntil } = decline;
  const run = (name: string, text: string, values: unknown[]) =>
    client.query<Locked>({ name, text, values: [institutionId, ...values] });
  const { rows } = await run("lock", LOCK, [caseId, actor.id, idempotencyKey]);
  const [found] = rows;
  if (!found) throw new Error(`There is no case ${caseId}.`);
  if (found.answered) return found.version;
  if (found.version !== expectedVersion) throw new Error(`The case has version ${found.version}.`);
  if (found.status !== "UNDER_REVIEW" || found.assigned_to !== actor.id || !found.held)
    throw new Error("The case is not yours to decline.");
  await run("update", UPDATE, [caseId, actor.id, actor.name, appealUntil]);
  await run("protection", PROTECTION, [caseId, appealUntil]);
  await run("decision", DECISION, [caseId, found.decisions + 1, actor.id, actor.name, reasons, words, nextSteps]);
  const details = [JSON.stringify({ words, reasons }), JSON.stringify({ toOn: appealUntil })];
  await run("events", EVENTS, [caseId, found.loan_id, actor.id, actor.name, actor.role, ...details]);
  const [name, locale] = found.addressee;
  await run("notice", NOTICE, [caseId, locale, name, decline.lender, decline.subject, decline.body]);
  const result = JSON.stringify({ id: caseId, userErrors: [] });
  await run("idempotency", IDEMPOTENCY, [actor.id, idempotencyKey, result]);
  return found.version + 1;
}
