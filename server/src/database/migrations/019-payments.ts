import { Migration } from "@mikro-orm/migrations";
import { guard } from "./guard.ts";
import { oneOf, TENANT_KEY } from "./one-of.ts";

/**
 * Payments as rows that are only ever added, a reversal one of its own; what an agreement came to; and which case follows
 * on which.
 */
export class Payments extends Migration {
  override up(): void {
    this.addSql(`
create table payment (
  ${TENANT_KEY},
  loan_id uuid not null,
  external_id text,
  amount_minor bigint not null check (amount_minor <> 0),
  received_on date not null,
  posted_at timestamptz not null,
  posted_by_name text not null,
  source text not null ${oneOf("source", ["PARTNER", "IMPORT"])},
  reverses uuid,
  reason text,
  unique (institution_id, external_id),
  unique (institution_id, reverses),
  constraint payment_reversal check (
    (reverses is null) = (amount_minor > 0) and (reverses is null) = (external_id is not null)
  )
)`);
    this.addSql("create index payment_loan on payment (institution_id, loan_id, posted_at, id)");
    for (const statement of guard("payment", "insert")) this.addSql(statement);
    this.addSql(`alter table payment add constraint payment_loan_id_fk
  foreign key (institution_id, loan_id) references loan (institution_id, id)`);
    this.addSql(`alter table payment add constraint payment_reverses_fk
  foreign key (institution_id, reverses) references payment (institution_id, id)`);
    this.addSql("alter table agreement add column missed_on date, add column watch_until date");
    this.addSql("create index agreement_loan on agreement (institution_id, loan_id)");
    this.addSql("create index agreement_accepted on agreement (institution_id, accepted_at, id)");
    this.addSql("create index agreement_active on agreement (institution_id, loan_id, id) where status = 'ACTIVE'");
    this.addSql("alter table deferral_case add column follows_case_id uuid");
    this.addSql(`alter table deferral_case add constraint deferral_case_follows_case_id_fk
  foreign key (institution_id, follows_case_id) references deferral_case (institution_id, id)`);
  }
}
