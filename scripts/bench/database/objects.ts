import { DECLINE } from "@respite/shared/notice/templates/decline";

/**
 * What PostGraphile cannot express by tables alone, as its documentation advises: functions and views in a schema of
 * their own, under the caller's role. The command does, statement by statement, what the server's does.
 */
export const OBJECTS = `
create schema if not exists bench;
drop view if exists bench.cases_by_status, bench.cases_by_ground;
drop function if exists bench.cases_of_borrower, bench.decline_case;

create view bench.cases_by_status with (security_invoker = true) as
  select status, count(*) as cases from public.deferral_case group by status;

create view bench.cases_by_ground with (security_invoker = true) as
  select ground, count(*) as cases from public.deferral_case group by ground;

create function bench.cases_of_borrower(prefix text) returns setof public.deferral_case language sql stable as $$
  select c.* from public.borrower b
  join public.deferral_case c on c.institution_id = b.institution_id and c.borrower_id = b.id
  where b.name_search >= prefix and b.name_search < prefix || chr(1114111)
  order by c.due_at, c.id
$$;

create function bench.decline_case(
  case_id uuid, expected_version int, idempotency_key text, reasons text[], words text, next_steps text,
  appeal_until date, lender text, subject text, body text
) returns public.deferral_case language plpgsql volatile as $$
declare
  actor constant uuid := current_setting('bench.actor_id')::uuid;
  actor_name constant text := current_setting('bench.actor_name');
  actor_role constant text := current_setting('bench.actor_role');
  tenant constant uuid := current_setting('app.institution')::uuid;
  it public.deferral_case;
begin
  select * into it from public.deferral_case c where c.institution_id = tenant and c.id = case_id for update;
  if not found then raise exception 'There is no case %.', case_id; end if;
  if exists (select from public.idempotency i
    where i.institution_id = tenant and i.actor_id = actor and i.key = idempotency_key) then return it; end if;
  if it.version <> expected_version then raise exception 'The case has version %.', it.version; end if;
  if it.status <> 'UNDER_REVIEW' or it.assigned_to is distinct from actor or it.claim_expires_at <= now() then
    raise exception 'The case is not yours to decline.';
  end if;
  update public.deferral_case c set status = 'DECLINED', assigned_to = null, assigned_to_name = null,
    claim_expires_at = null, maker_id = actor, maker_name = actor_name, declined_by = actor,
    declined_by_name = actor_name,
    appeal_until = decline_case.appeal_until, due_at = '9999-12-31T00:00:00Z', at_risk_at = '9999-12-31T00:00:00Z',
    clock_stopped_at = null, version = c.version + 1, updated_at = now()
  where c.institution_id = tenant and c.id = case_id returning * into it;
  update public.protection p set to_on = greatest(p.from_on, decline_case.appeal_until), reason = 'APPEAL_WINDOW',
    end_reason = 'DECLINED' where p.institution_id = tenant and p.case_id = decline_case.case_id;
  insert into public.decision (institution_id, id, case_id, number, outcome, decided_at, decided_by, decided_by_name,
    reason_codes, words, next_steps)
  values (tenant, uuidv7(), case_id, (select count(*) + 1 from public.decision d
    where d.institution_id = tenant and d.case_id = decline_case.case_id), 'DECLINED', now(), actor, actor_name,
    reasons, words, next_steps);
  insert into public.event (institution_id, id, case_id, loan_id, kind, at, actor_id, actor_name, actor_role, detail)
  values
    (tenant, uuidv7(), case_id, it.loan_id, 'CASE_DECLINED', now(), actor, actor_name, actor_role,
      jsonb_build_object('words', words, 'reasons', reasons)),
    (tenant, uuidv7(), case_id, it.loan_id, 'PROTECTION_ENDED', now(), actor, actor_name, actor_role,
      jsonb_build_object('toOn', appeal_until));
  insert into public.notice (institution_id, id, case_id, kind, template_version, locale, channel, published_at,
    published_on, addressee, lender, subject, body)
  select tenant, uuidv7(), case_id, 'DECLINE', ${DECLINE.version}, b.locale, 'PARTNER_API', now(), current_date, b.name,
    decline_case.lender, decline_case.subject, decline_case.body
  from public.borrower b where b.institution_id = tenant and b.id = it.borrower_id;
  insert into public.idempotency (institution_id, actor_id, key, operation, input_hash, result, created_at)
  values (tenant, actor, idempotency_key, 'caseDecline', encode(sha256(convert_to(idempotency_key, 'UTF8')), 'hex'),
    jsonb_build_object('id', case_id, 'userErrors', '[]'::jsonb), now());
  return it;
end $$;

create table if not exists bench.deciding (institution_id uuid not null, id uuid primary key);

grant usage on schema bench to respite_app, respite;
grant select on bench.cases_by_status, bench.cases_by_ground to respite_app;
`;
