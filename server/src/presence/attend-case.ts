import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { isIdempotencyKey } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { sendAs } from "../database/tenant-query.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { authorize } from "../identity/authority.ts";
import { PRESENT_SECONDS } from "./attendees.sql.ts";

@InputType({ description: "Say that one has a case open, or closes it." })
export class CaseAttendInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => Boolean, { defaultValue: false, description: "One closes it." })
  leaves!: boolean;
}

const ATTEND = {
  name: "respite_attend",
  text: `
insert into presence (institution_id, case_id, person_id, name, since, seen_at)
select c.institution_id, c.id, $3, $4, $5, $5 from deferral_case c where c.institution_id = $1 and c.id = $2
on conflict (institution_id, case_id, person_id) do update set name = excluded.name, seen_at = excluded.seen_at,
  since = case when presence.seen_at > $6 then presence.since else excluded.since end
returning case_id`,
};

const LEAVE = {
  name: "respite_leave",
  text: `
with gone as (delete from presence where institution_id = $1 and case_id = $2 and person_id = $3)
select c.id from deferral_case c where c.institution_id = $1 and c.id = $2`,
};

const refusal = (error: UserErrorValue): StoredResult => ({ id: null, userErrors: [error] });

/**
 * Notes that somebody has a case open, for a while. No command like the others: being there twice is being there, so no key
 * is kept; nothing of the case changes and nothing is told.
 */
export async function attendCase(
  context: Context,
  { caseId, leaves, idempotencyKey }: CaseAttendInput,
): Promise<StoredResult> {
  const actor = requireActor(context);
  authorize(actor, "caseAttend");
  if (!isIdempotencyKey(idempotencyKey)) return refusal(userError("IDEMPOTENCY_KEY_INVALID", {}, ["idempotencyKey"]));
  const notFound = refusal(userError("CASE_NOT_FOUND", {}, ["caseId"]));
  const { institutionId, uuid } = target("DeferralCase", caseId);
  const isForeign = actor.institutionId !== null && actor.institutionId !== institutionId;
  if (institutionId === null || uuid === null || isForeign) return notFound;
  const seenAfter = new Date(Date.parse(context.now) - PRESENT_SECONDS * 1000);
  const place = [institutionId, uuid, actor.id];
  const statement = leaves
    ? { ...LEAVE, values: place }
    : { ...ATTEND, values: [...place, actor.name, new Date(context.now), seenAfter] };
  const rows = await sendAs(context.database.pool, { role: "respite_app", institutionId }, statement);
  return rows.length > 0 ? { id: uuid, userErrors: [] } : notFound;
}
