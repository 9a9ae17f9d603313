import { Migration } from "@mikro-orm/migrations";

const CLOCK_RUNS = "'{SUBMITTED,UNDER_REVIEW,EVIDENCE_REQUESTED,PENDING_SECOND_REVIEW,APPEALED}'::text[]";

/** As in 041: the instants at which time has something to do on a case, past and to come. */
function says(c: string, zone: string): string {
  const midnightAfter = (day: string) => `((${day} + 1)::timestamp at time zone ${zone})`;
  return `(case when ${c}.status = any (${CLOCK_RUNS}) and ${c}.clock_stopped_at is null
    then array[${c}.at_risk_at, ${c}.due_at, ${c}.hard_limit_at] else '{}' end
  || case ${c}.status when 'EVIDENCE_REQUESTED' then ${midnightAfter(`${c}.evidence_due_on`)}
    when 'OFFERED' then ${midnightAfter(`${c}.offer_valid_until`)}
    when 'DECLINED' then case when ${c}.closed_at is null then ${midnightAfter(`${c}.appeal_until`)} end
    when 'DRAFT' then ${midnightAfter(`coalesce(${c}.draft_until, (${c}.created_at at time zone ${zone})::date + 30)`)} end)`;
}

const KEEP = `
create or replace function keep_clock_look() returns trigger language plpgsql as $$
declare first timestamptz;
begin
  if tg_op = 'UPDATE' then
    if ${says("old", "'UTC'")} is not distinct from ${says("new", "'UTC'")} then return null; end if;
  end if;
  select min(s.at) into first from institution i, unnest(${says("new", "i.time_zone")}) s (at) where i.id = new.institution_id;
  if first is null then
    delete from clock_look where institution_id = new.institution_id and id = new.id;
  else
    insert into clock_look (institution_id, id, at) values (new.institution_id, new.id, first)
    on conflict (institution_id, id) do update set at = excluded.at;
  end if;
  return null;
end $$`;

const cell = (row: string) => `(${row}.institution_id, ${row}.status, ${row}.ground, ${row}.submitted_on)`;

const LOG_CHANGE = `
create or replace function log_case_change() returns trigger language plpgsql as $$
begin
  if ${cell("old")} is not distinct from ${cell("new")} then return null; end if;
  insert into case_delta (institution_id, status, ground, submitted_on, cases)
  values (old.institution_id, old.status, old.ground, old.submitted_on, -1),
    (new.institution_id, new.status, new.ground, new.submitted_on, 1);
  return null;
end $$`;

const TRIGGERS = [
  ["deferral_case_looked_at", "keep_clock_look"],
  ["deferral_case_counted", "log_case_change"],
] as const;

/** `ARRAY['A'::text, 'B'::text]` in a CHECK becomes `'{A,B}'::text[]`: one constant to read instead of one for each word. */
const SHORTER_CHECKS = `
do $$
declare
  words constant text := 'ARRAY\\[(''[A-Za-z0-9_-]+''::text(, ''[A-Za-z0-9_-]+''::text)*)\\]';
  found record;
  list text;
  steps text;
begin
  for found in
    select conrelid::regclass as name, array_agg(conname) as names, array_agg(pg_get_constraintdef(oid)) as rules
    from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace and conrelid <> 0 and pg_get_constraintdef(oid) ~ words
    group by conrelid
  loop
    steps := '';
    for n in 1 .. cardinality(found.names) loop
      while found.rules[n] ~ words loop
        list := substring(found.rules[n] from words);
        found.rules[n] := replace(found.rules[n], format('ARRAY[%s]', list),
          format('''{%s}''::text[]', regexp_replace(list, '''|::text| ', '', 'g')));
      end loop;
      steps := steps || format(', drop constraint %1$I, add constraint %1$I %2$s', found.names[n], found.rules[n]);
    end loop;
    execute format('alter table %s %s', found.name, substr(steps, 3));
  end loop;
end $$`;

/**
 * PostgreSQL keeps rules of a table as text and reads them anew for every statement that writes to it: each WHEN of a
 * trigger and each CHECK, word by word. That was two thirds of a changed case's time. What a trigger asks stands in its
 * function now, which a session reads once.
 */
export class LighterRules extends Migration {
  override up(): void {
    this.addSql(KEEP);
    this.addSql(LOG_CHANGE);
    for (const [trigger, work] of TRIGGERS) {
      this.addSql(`drop trigger ${trigger} on deferral_case`);
      this.addSql(`create trigger ${trigger} after update on deferral_case for each row execute function ${work}()`);
    }
    this.addSql(SHORTER_CHECKS);
  }
}
