import { Migration } from "@mikro-orm/migrations";
import { DECIDING_ROLES } from "@respite/shared/authority/own-authority";
import { TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

const ROLES = DECIDING_ROLES.map((role) => `'${role}'`).join(", ");

/**
 * Up to what a decision is within the authority of a person, or of everybody of a role; null is no limit. One row for
 * each subject, so that nobody has two. A decision keeps what it was measured by and the limits it was held against.
 */
export class AuthorityLimits extends Migration {
  override up(): void {
    this.addSql(`
create table authority_limit (
  ${TENANT_KEY},
  subject text not null,
  person_name text,
  currency char(3) not null,
  max_exposure_minor bigint check (max_exposure_minor >= 0),
  max_deferral_months int check (max_deferral_months >= 0),
  max_cost_minor bigint check (max_cost_minor >= 0),
  may_waive boolean not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  ended_at timestamptz,
  version int not null check (version > 0),
  constraint authority_limit_subject_key unique (institution_id, subject),
  constraint authority_limit_person_or_role check (
    case when person_name is null then subject in (${ROLES}) else subject::uuid is not null end
  )
)`);
    for (const statement of tenantTable("authority_limit", ["update"])) this.addSql(statement);
    this.addSql(`alter table authority_limit add constraint authority_limit_institution
  foreign key (institution_id) references institution (id)`);
    this.addSql("alter table decision add column authority jsonb");
  }
}
