import { waitAfter } from "@respite/shared/webhook/next-attempt";
import type { Database } from "../../database/open.ts";
import { sendAs } from "../../database/tenant-query.ts";
import { instantOf } from "./instant-of.ts";
import type { Due } from "./message.ts";
import type { Sent } from "./post.ts";

/** Longer than an attempt takes: whoever took a delivery and is gone by then has it taken by another. */
const LEASE_MS = 60_000;

const TAKE = `update webhook_delivery d set attempts = d.attempts + 1, last_at = $3, next_at = $4
  from webhook_endpoint w
  where w.institution_id = $1 and w.id = $2 and w.disabled_at is null and d.institution_id = $1 and d.id = (
    select n.id from webhook_delivery n where n.institution_id = $1 and n.endpoint_id = $2 and n.state = 'WAITING'
      and n.next_at <= $3 order by n.next_at, n.id limit 1 for update skip locked)
  returning json_build_object('id', d.id, 'institutionId', d.institution_id, 'eventId', d.event_id, 'kind', d.kind,
    'caseId', d.case_id, 'loanId', d.loan_id, 'at', ${instantOf("d.at")}, 'attempts', d.attempts, 'url', w.url,
    'secrets', array_remove(array[w.secret, case when w.former_until > $3 then w.former_secret end], null)) as j`;
const END = `update webhook_delivery set state = $4, next_at = $5, last_status = $6, last_problem = $7, delivered_at = $8
  where institution_id = $1 and id = $2 and attempts = $3 and state = 'WAITING' returning id`;

const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString();

/** Takes the delivery of an endpoint that is due first, so that nobody else sends it meanwhile; null when none is. */
export async function takeDelivery(
  { pool }: Pick<Database, "pool">,
  institutionId: string,
  endpointId: string,
  now: string,
): Promise<Due | null> {
  const values = [institutionId, endpointId, now, later(now, LEASE_MS)];
  const [row] = await sendAs(pool, { role: "respite_app", institutionId }, { text: TAKE, values });
  if (!row) return null;
  return row.j as Due;
}

/** Writes down what came of an attempt: delivered, to be tried again later, or given up. */
export async function endAttempt(
  { pool }: Pick<Database, "pool">,
  { institutionId, id, attempts }: Due,
  { status, problem }: Sent,
  now: string,
): Promise<void> {
  const wait = problem && waitAfter(attempts);
  const state = problem === null ? "DELIVERED" : wait === null ? "DEAD" : "WAITING";
  const nextAt = wait === null ? null : later(now, wait * 1000 * jitter());
  const deliveredAt = problem === null ? now : null;
  const values = [institutionId, id, attempts, state, nextAt, status, problem, deliveredAt];
  await sendAs(pool, { role: "respite_app", institutionId }, { text: END, values });
}

/** Endpoints that failed together are not tried again together. */
const jitter = (): number => 1 + Math.random() / 10;
