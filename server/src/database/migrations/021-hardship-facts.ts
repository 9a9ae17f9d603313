import { Migration } from "@mikro-orm/migrations";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { CONSENT_PURPOSES, CONSENT_RECIPIENTS } from "@respite/shared/consent/consent";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

const OVER = ["DRAFT", "COMPLETED", "BROKEN", "CANCELLED", "DECLINED", "WITHDRAWN", "EXPIRED"];
const GOING_ON = CASE_STATUSES.filter((status) => !OVER.includes(status));

/**
 * Where and since when a hardship is, disasters as authorities declared them, what borrowers consented to, and the one
 * question that may look over the fence between lenders.
 */
export class HardshipFacts extends Migration {
  override up(): void {
    this.addSql("alter table borrower add column area text, add column person_key text");
    this.addSql("create index borrower_person on borrower (institution_id, person_key) where person_key is not null");
    this.addSql("create index borrower_person_anywhere on borrower (person_key) where person_key is not null");
    this.addSql("alter table deferral_case add column hardship_since date");
    this.addSql(`
create table disaster_declaration (
  ${TENANT_KEY},
  code text not null,
  name text not null,
  areas text[] not null check (cardinality(areas) > 0),
  from_on date not null,
  to_on date check (to_on >= from_on),
  source text not null,
  declared_at timestamptz not null,
  declared_by uuid not null,
  declared_by_name text not null,
  withdrawn_at timestamptz,
  unique (institution_id, code)
)`);
    this.addSql(`
create table consent (
  ${TENANT_KEY},
  borrower_id uuid not null,
  purpose text not null ${oneOf("purpose", CONSENT_PURPOSES)},
  recipient text not null ${oneOf("recipient", CONSENT_RECIPIENTS)},
  given_at timestamptz not null,
  revoked_at timestamptz check (revoked_at >= given_at)
)`);
    this.addSql(`create unique index consent_in_force on consent (institution_id, borrower_id, purpose, recipient)
  where revoked_at is null`);
    for (const table of ["disaster_declaration", "consent"])
      for (const statement of tenantTable(table, ["update"])) this.addSql(statement);
    this.addSql(`alter table disaster_declaration add constraint disaster_declaration_institution
  foreign key (institution_id) references institution (id)`);
    this.addSql(`alter table consent add constraint consent_borrower_id_fk
  foreign key (institution_id, borrower_id) references borrower (institution_id, id)`);
    this.#applicationsElsewhere();
  }

  /**
   * Which lenders hold an open application of the same person, when both borrowers consented that they are found; lender
   * and day of receipt, and nothing else. It runs as the role that reads across lenders, and takes who asks from the
   * transaction, never from the caller. It may create nothing: the right to is there while it changes hands.
   */
  #applicationsElsewhere(): void {
    this.addSql(`
create function applications_elsewhere(borrower uuid) returns table (lender text, submitted_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.name, c.submitted_on
  from borrower me
  join consent mine on mine.institution_id = me.institution_id and mine.borrower_id = me.id
    and mine.purpose = 'FIND_APPLICATIONS_ELSEWHERE' and mine.revoked_at is null
  join borrower b on b.person_key = me.person_key and b.institution_id <> me.institution_id
  join consent theirs on theirs.institution_id = b.institution_id and theirs.borrower_id = b.id
    and theirs.purpose = 'FIND_APPLICATIONS_ELSEWHERE' and theirs.revoked_at is null
  join deferral_case c on c.institution_id = b.institution_id and c.borrower_id = b.id
    and ${oneOf("c.status", GOING_ON).replace("check ", "")}
  join institution i on i.id = b.institution_id
  where me.institution_id = (select current_setting('app.institution')::uuid) and me.id = $1
  order by c.submitted_on, i.name
$$`);
    this.addSql("grant create on schema public to respite_platform");
    this.addSql("alter function applications_elsewhere(uuid) owner to respite_platform");
    this.addSql("revoke create on schema public from respite_platform");
    this.addSql("revoke execute on function applications_elsewhere(uuid) from public");
    this.addSql("grant execute on function applications_elsewhere(uuid) to respite_app");
  }
}
