import { Migration } from "@mikro-orm/migrations";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/** Who may be late soon and would qualify, found anew every day; and what borrowers thought of a result. */
export class OutreachAndFeedback extends Migration {
  override up(): void {
    this.addSql(`
create table outreach_candidate (
  ${TENANT_KEY},
  loan_id uuid not null,
  borrower_id uuid not null,
  due_on date not null,
  due_minor bigint not null check (due_minor >= 0),
  currency char(3) not null,
  signals text[] not null check (cardinality(signals) > 0),
  grounds text[] not null,
  grounds_with_proof text[] not null,
  policy_version text not null,
  found_on date not null,
  unique (institution_id, loan_id)
)`);
    this.addSql("create index outreach_candidate_due on outreach_candidate (institution_id, due_on, id)");
    this.addSql("create index outreach_candidate_found on outreach_candidate (institution_id, found_on)");
    this.addSql("create index loan_next_due on loan (institution_id, next_due_on, id) where status = 'CURRENT'");
    this.addSql(`
create table feedback (
  ${TENANT_KEY},
  case_id uuid not null,
  policy_version text not null,
  result text not null,
  score int not null check (score between 1 and 5),
  words text,
  given_at timestamptz not null,
  unique (institution_id, case_id)
)`);
    this.addSql("create index feedback_policy on feedback (institution_id, policy_version)");
    for (const statement of tenantTable("outreach_candidate", ["update"])) this.addSql(statement);
    for (const statement of tenantTable("feedback", [])) this.addSql(statement);
    this.addSql(`alter table outreach_candidate add constraint outreach_candidate_loan_id_fk
  foreign key (institution_id, loan_id) references loan (institution_id, id)`);
    this.addSql(`alter table feedback add constraint feedback_case_id_fk
  foreign key (institution_id, case_id) references deferral_case (institution_id, id)`);
    this.addSql(`alter table feedback add constraint feedback_result ${oneOf("result", RESULTS)}`);
  }
}

const RESULTS = ["OFFERED", "ACTIVE", "COMPLETED", "BROKEN", "CANCELLED", "DECLINED", "EXPIRED"];
