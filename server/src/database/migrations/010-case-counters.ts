import { Migration } from "@mikro-orm/migrations";
import { tenantTable, unforced } from "./tenant-table.ts";

const TABLES = [
  `
create table case_delta (
  institution_id uuid not null,
  id uuid not null default gen_random_uuid(),
  status text not null,
  ground text not null,
  submitted_on date,
  cases bigint not null,
  primary key (institution_id, id)
)`,
  `
create table case_count (
  institution_id uuid not null,
  status text not null,
  ground text not null,
  cases bigint not null,
  primary key (institution_id, status, ground)
) with (fillfactor = 50)`,
  `
create table case_day_count (
  institution_id uuid not null,
  submitted_on date not null,
  status text not null,
  ground text not null,
  cases bigint not null,
  primary key (institution_id, submitted_on, status, ground)
) with (fillfactor = 70)`,
];

/** What is logged of a change: the row leaves the cell it was in and enters another. */
const LOG_CHANGE = `
create function log_case_change() returns trigger language plpgsql as $$
begin
  insert into case_delta (institution_id, status, ground, submitted_on, cases)
  values (old.institution_id, old.status, old.ground, old.submitted_on, -1),
    (new.institution_id, new.status, new.ground, new.submitted_on, 1);
  return null;
end $$`;

/** Many rows at once (COPY, an import) are logged by cell, not one by one. */
const logRows = (name: string, rows: string, sign: string) => `
create function ${name}() returns trigger language plpgsql as $$
begin
  insert into case_delta (institution_id, status, ground, submitted_on, cases)
  select institution_id, status, ground, submitted_on, ${sign} count(*) from ${rows}
  group by institution_id, status, ground, submitted_on;
  return null;
end $$`;

const cell = (row: string) => `(${row}.institution_id, ${row}.status, ${row}.ground, ${row}.submitted_on)`;

const TRIGGERS = [
  `create trigger deferral_case_counted after update on deferral_case
  for each row when (${cell("old")} is distinct from ${cell("new")}) execute function log_case_change()`,
  `create trigger deferral_case_counted_in after insert on deferral_case
  referencing new table as entered for each statement execute function log_cases_in()`,
  `create trigger deferral_case_counted_out after delete on deferral_case
  referencing old table as gone for each statement execute function log_cases_out()`,
];

/** The few rows that the counters do not tell apart: who holds a case now, and whose own work a senior may not check. */
const FEW = [
  "deferral_case_held on deferral_case (institution_id, claim_expires_at) where assigned_to is not null",
  "deferral_case_second_review on deferral_case (institution_id, maker_id) where status = 'PENDING_SECOND_REVIEW'",
  "deferral_case_appealed on deferral_case (institution_id, declined_by) where status = 'APPEALED'",
];

/** Counts of cases that are exact and cost the same for ten cases as for a million: see decision 0006. */
export class CaseCounters extends Migration {
  override up(): void {
    for (const table of TABLES) this.addSql(table);
    // Written and emptied all day long: what is dead must not pile up before what is alive.
    this.addSql(
      "alter table case_delta set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0)",
    );
    const fill = [
      "insert into case_count select institution_id, status, ground, count(*) from deferral_case group by 1, 2, 3",
      "insert into case_day_count select institution_id, submitted_on, status, ground, count(*) from deferral_case where submitted_on is not null group by 1, 2, 3, 4",
    ];
    for (const statement of unforced("deferral_case", fill)) this.addSql(statement);
    this.addSql(LOG_CHANGE);
    this.addSql(logRows("log_cases_in", "entered", ""));
    this.addSql(logRows("log_cases_out", "gone", "-"));
    for (const trigger of TRIGGERS) this.addSql(trigger);
    for (const index of FEW) this.addSql(`create index ${index}`);
    const rules = [
      ...tenantTable("case_delta", ["delete"]),
      ...tenantTable("case_count", ["update"]),
      ...tenantTable("case_day_count", ["update"]),
    ];
    for (const rule of rules) this.addSql(rule);
  }
}
