import { Migration } from "@mikro-orm/migrations";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS, HARDSHIP_REASONS } from "@respite/shared/case/case-words";
import { oneOf, TENANT_KEY } from "./one-of.ts";

/** While a case is in one of these, no second one can be opened on the same loan. */
const OPEN = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "OFFERED",
  "APPEALED",
  "SPECIAL_HANDLING",
];

/** The case itself. Four eyes and one open case per loan are kept here, whatever the application does. */
export class CaseTables extends Migration {
  override up(): void {
    this.addSql(`
create table deferral_case (
  ${TENANT_KEY},
  number text not null,
  external_id text,
  loan_id uuid not null,
  borrower_id uuid not null,
  status text not null ${oneOf("status", CASE_STATUSES)},
  ground text not null ${oneOf("ground", GROUNDS)},
  hardship_reason text not null ${oneOf("hardship_reason", HARDSHIP_REASONS)},
  statement text not null,
  requested jsonb not null,
  requested_months int not null check (requested_months >= 0),
  exposure_minor bigint not null check (exposure_minor >= 0),
  currency char(3) not null,
  policy_version text not null,
  late boolean not null default false,
  automatic boolean not null default false,
  created_at timestamptz not null,
  submitted_at timestamptz,
  submitted_on date,
  acknowledge_by timestamptz,
  due_at timestamptz not null,
  at_risk_at timestamptz not null,
  clock_stopped_at timestamptz,
  assigned_to uuid,
  assigned_to_name text,
  claim_expires_at timestamptz,
  maker_id uuid,
  maker_name text,
  checker_id uuid,
  checker_name text,
  declined_by uuid,
  declined_by_name text,
  decline_checker uuid,
  appealed_on date,
  evidence_due_on date,
  evidence_extensions int,
  cancel_proposed_by uuid,
  second_review_reasons text[],
  offers_hash text,
  offer_valid_until date,
  appeal_until date,
  closed_at timestamptz,
  version int not null check (version > 0),
  updated_at timestamptz not null,
  unique (institution_id, number),
  unique (institution_id, external_id),
  constraint deferral_case_four_eyes check (checker_id <> maker_id),
  constraint deferral_case_third_person check (
    appealed_on is null or status = 'APPEALED'
    or (maker_id <> declined_by and maker_id <> decline_checker and checker_id <> declined_by
      and checker_id <> decline_checker)
  ),
  constraint deferral_case_submitted check (status in ('DRAFT', 'WITHDRAWN', 'EXPIRED') or submitted_on is not null),
  constraint deferral_case_claim check ((assigned_to is null) = (claim_expires_at is null))
)`);
    this.addSql(`create unique index deferral_case_one_open on deferral_case (institution_id, loan_id)
  where ${oneOf("status", OPEN).replace("check ", "")}`);
    for (const [name, columns] of [
      ["deferral_case_due", "due_at, id"],
      ["deferral_case_status_due", "status, due_at, id"],
      ["deferral_case_holder", "assigned_to, due_at, id"],
      ["deferral_case_created", "created_at, id"],
      ["deferral_case_loan", "loan_id"],
      ["deferral_case_borrower", "borrower_id"],
    ]) {
      this.addSql(`create index ${name} on deferral_case (institution_id, ${columns})`);
    }
    this.addSql("alter table deferral_case set (autovacuum_vacuum_scale_factor = 0.01)");
  }
}
