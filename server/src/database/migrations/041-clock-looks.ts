import { Migration } from "@mikro-orm/migrations";
import { tenantTable, unforced } from "./tenant-table.ts";

const CLOCK_RUNS = "'SUBMITTED', 'UNDER_REVIEW', 'EVIDENCE_REQUESTED', 'PENDING_SECOND_REVIEW', 'APPEALED'";

/** The instants at which time has something to do on a case, past and to come. */
function says(c: string, zone: string): string {
  const midnightAfter = (day: string) => `((${day} + 1)::timestamp at time zone ${zone})`;
  return `(case when ${c}.status in (${CLOCK_RUNS}) and ${c}.clock_stopped_at is null
    then array[${c}.at_risk_at, ${c}.due_at, ${c}.hard_limit_at] else '{}' end
  || case ${c}.status when 'EVIDENCE_REQUESTED' then ${midnightAfter(`${c}.evidence_due_on`)}
    when 'OFFERED' then ${midnightAfter(`${c}.offer_valid_until`)}
    when 'DECLINED' then case when ${c}.closed_at is null then ${midnightAfter(`${c}.appeal_until`)} end
    when 'DRAFT' then ${midnightAfter(`coalesce(${c}.draft_until, (${c}.created_at at time zone ${zone})::date + 30)`)} end)`;
}

/**
 * Whoever warned of a clock had said by then all that it had to say; but for a hard limit that is not kept yet, for which
 * the case is looked at from its beginning.
 */
const FILL = `
insert into clock_look (institution_id, id, at)
select c.institution_id, c.id, coalesce(s.next, 'infinity') from deferral_case c join institution i on i.id = c.institution_id left join (
  select institution_id, case_id, due_at, max(warned_at) as warned_at from clock_warning group by 1, 2, 3
) w on w.institution_id = c.institution_id and w.case_id = c.id and w.due_at = c.due_at
  and (c.hard_limit_at is not null or c.appealed_on is not null)
cross join lateral (
  select count(at) as known, min(at) filter (where at > w.warned_at or w.warned_at is null) as next
  from unnest(${says("c", "i.time_zone")}) s (at)
) s where s.known > 0`;

const KEEP = `
create function keep_clock_look() returns trigger language plpgsql as $$
declare first timestamptz := (
  select min(s.at) from institution i, unnest(${says("new", "i.time_zone")}) s (at) where i.id = new.institution_id);
begin
  if first is null then
    delete from clock_look where institution_id = new.institution_id and id = new.id;
  else
    insert into clock_look (institution_id, id, at) values (new.institution_id, new.id, first)
    on conflict (institution_id, id) do update set at = excluded.at;
  end if;
  return null;
end $$`;

const TRIGGERS = [
  `create trigger deferral_case_looked_at_first after insert on deferral_case
  for each row execute function keep_clock_look()`,
  `create trigger deferral_case_looked_at after update on deferral_case
  for each row when (${says("old", "'UTC'")} is distinct from ${says("new", "'UTC'")}) execute function keep_clock_look()`,
];

/** What was found by a date of its own. */
const NO_MORE = ["evidence_due", "offers_until", "appeal_until", "drafted", "at_risk"];

/**
 * When time has something to do next on a case: a row for each on which it may, written by the database whenever a date of
 * the case is moved, and put off by whoever has looked. Beside the case for the reason that warnings are: decision 0038.
 */
export class ClockLooks extends Migration {
  override up(): void {
    this.addSql(`
create table clock_look (
  institution_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  primary key (institution_id, id)
)`);
    this.addSql("comment on column clock_look.id is 'The case it is about.'");
    const all = ["deferral_case", "clock_warning", "institution"];
    for (const statement of all.reduce<readonly string[]>((work, table) => unforced(table, work), [FILL])) {
      this.addSql(statement);
    }
    this.addSql("create index clock_look_at on clock_look (at, id)");
    this.addSql(KEEP);
    for (const trigger of TRIGGERS) this.addSql(trigger);
    for (const rule of tenantTable("clock_look", ["update", "delete"])) this.addSql(rule);
    for (const index of NO_MORE) this.addSql(`drop index deferral_case_${index}`);
  }
}
