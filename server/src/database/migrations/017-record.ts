import { Migration } from "@mikro-orm/migrations";
import { TENANT_KEY } from "./one-of.ts";

const OWN = "institution_id = (select current_setting('app.institution')::uuid)";

/** What nobody may change or take away, whoever they are. */
const APPEND_ONLY = ["event", "record_entry", "record_head"];

/**
 * The chain of events of every institution. An event that is written waits in `record_pending`, by a trigger, so that no
 * writer can forget it, and leaves it in the transaction that gives it its entry: a late commit is late, never lost.
 */
export class RecordTables extends Migration {
  override up(): void {
    this.addSql(`create table record_pending (${TENANT_KEY})`);
    this.addSql(`
create table record_entry (
  ${TENANT_KEY},
  sequence bigint not null check (sequence > 0),
  event_hash text not null,
  sealed_at timestamptz not null,
  hash text not null,
  unique (institution_id, sequence)
)`);
    this.addSql(`
create table record_head (
  ${TENANT_KEY},
  number int not null check (number > 0),
  sequence bigint not null,
  hash text not null,
  sealed_at timestamptz not null,
  key_id text not null,
  signature text not null,
  unique (institution_id, number),
  unique (institution_id, sequence)
)`);
    this.addSql("comment on column record_entry.id is 'The event it is about.'");
    this.#queue();
    for (const table of ["record_pending", "record_entry", "record_head"]) this.#guard(table);
    this.addSql("grant delete on record_pending to respite_app");
    this.addSql(`alter table record_entry add constraint record_entry_id_fk
  foreign key (institution_id, id) references event (institution_id, id)`);
    this.addSql(`alter table record_head add constraint record_head_institution
  foreign key (institution_id) references institution (id)`);
    this.#refuseChange();
  }

  /** Who owns the tables is bound by row-level security like everybody else, but for as long as this takes. */
  #queue(): void {
    this.addSql("alter table event no force row level security");
    this.addSql("insert into record_pending (institution_id, id) select institution_id, id from event");
    this.addSql("alter table event force row level security");
    this.addSql(`
create function queue_for_sealing() returns trigger language plpgsql as $$
begin
  insert into record_pending (institution_id, id) select institution_id, id from written;
  return null;
end $$`);
    this.addSql(`
create trigger event_queued after insert on event referencing new table as written
for each statement execute function queue_for_sealing()`);
  }

  #guard(table: string): void {
    this.addSql(`alter table ${table} enable row level security`);
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(`create policy ${table}_tenant on ${table} to respite_app using (${OWN}) with check (${OWN})`);
    this.addSql(`create policy ${table}_platform on ${table} for select to respite_platform using (true)`);
    this.addSql(`grant select on ${table} to respite_app, respite_platform`);
    this.addSql(`grant insert on ${table} to respite_app`);
  }

  /** A second belt behind the missing right to: the owner of the tables is refused, too. */
  #refuseChange(): void {
    this.addSql(`
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What % says is never changed and never taken away.', tg_table_name
    using errcode = 'insufficient_privilege';
end $$`);
    for (const table of APPEND_ONLY) {
      this.addSql(`
create trigger ${table}_stays before update or delete or truncate on ${table}
for each statement execute function refuse_change()`);
    }
  }
}
