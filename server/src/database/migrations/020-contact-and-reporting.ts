import { Migration } from "@mikro-orm/migrations";
import { CONTACT_CHANNELS, CONTACT_OUTCOMES } from "@respite/shared/protection/contact";
import { guard } from "./guard.ts";
import { oneOf, TENANT_KEY } from "./one-of.ts";

/** Contacts as partners tell them, notices before a negative report, and protection that people move or end. */
export class ContactAndReporting extends Migration {
  override up(): void {
    this.addSql(`
create table contact_attempt (
  ${TENANT_KEY},
  loan_id uuid not null,
  at timestamptz not null,
  channel text not null ${oneOf("channel", CONTACT_CHANNELS)},
  outcome text not null ${oneOf("outcome", CONTACT_OUTCOMES)},
  recorded_at timestamptz not null,
  recorded_by_name text not null
)`);
    this.addSql("create index contact_attempt_loan on contact_attempt (institution_id, loan_id, at)");
    this.addSql(`
create table pre_report_notice (
  ${TENANT_KEY},
  loan_id uuid not null,
  given_on date not null,
  recorded_at timestamptz not null,
  recorded_by_name text not null,
  unique (institution_id, loan_id, given_on)
)`);
    for (const table of ["contact_attempt", "pre_report_notice"]) {
      for (const statement of guard(table, "insert")) this.addSql(statement);
      this.addSql(`alter table ${table} add constraint ${table}_loan_id_fk
  foreign key (institution_id, loan_id) references loan (institution_id, id)`);
    }
    this.addSql(
      "alter table protection add column backdated_from date, add column backdate_reason text, add column release_reason text",
    );
  }
}
