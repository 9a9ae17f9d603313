import { Migration } from "@mikro-orm/migrations";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { oneOf, TENANT_KEY } from "./one-of.ts";

const OUTCOMES = [
  "APPROVED",
  "CONFIRMED",
  "RETURNED",
  "DECLINED",
  "DECLINE_UPHELD",
  "EVIDENCE_REQUESTED",
  "SPECIAL_HANDLING",
  "CANCELLED",
];

/** What is found, asked for, decided and offered on a case. */
export class DecisionTables extends Migration {
  override up(): void {
    this.addSql(`
create table evaluation (
  ${TENANT_KEY},
  case_id uuid not null,
  policy_version text not null,
  evaluated_at timestamptz not null,
  business_date date not null,
  passed boolean not null,
  late boolean not null,
  grounds_passed text[] not null,
  findings jsonb not null,
  facts jsonb not null
)`);
    this.addSql("create index evaluation_case on evaluation (institution_id, case_id, evaluated_at, id)");
    this.addSql(`
create table decision (
  ${TENANT_KEY},
  case_id uuid not null,
  number int not null check (number > 0),
  outcome text not null ${oneOf("outcome", OUTCOMES)},
  decided_at timestamptz not null,
  decided_by uuid,
  decided_by_name text not null,
  reason_codes text[] not null,
  words text not null,
  next_steps text,
  override_reason text,
  terms_hash text,
  unique (institution_id, case_id, number)
)`);
    this.addSql(`
create table evidence_request (
  ${TENANT_KEY},
  case_id uuid not null,
  requested_at timestamptz not null,
  requested_on date not null,
  requested_by uuid not null,
  requested_by_name text not null,
  kinds text[] not null,
  note text not null,
  due_on date not null,
  in_time boolean not null,
  answered_at timestamptz,
  answered_on date
)`);
    this.addSql("create index evidence_request_case on evidence_request (institution_id, case_id, requested_at, id)");
    this.addSql(`
create table evidence (
  ${TENANT_KEY},
  case_id uuid not null,
  kind text not null ${oneOf("kind", EVIDENCE_KINDS)},
  file_name text not null,
  content_type text not null,
  byte_size int not null check (byte_size > 0),
  sha256 text not null,
  received_at timestamptz not null
)`);
    this.addSql("create index evidence_case on evidence (institution_id, case_id, received_at, id)");
    this.addSql(`create table evidence_content (${TENANT_KEY}, content bytea not null)`);
    this.addSql(`
create table offer (
  ${TENANT_KEY},
  case_id uuid not null,
  decision_id uuid not null,
  round int not null check (round > 0),
  position int not null check (position between 1 and 4),
  relief jsonb not null,
  status text not null ${oneOf("status", ["PROPOSED", "OPEN", "ACCEPTED", "LAPSED", "VOID"])},
  instalments jsonb not null,
  currency char(3) not null,
  first_due_on date not null,
  first_amount_minor bigint not null,
  highest_minor bigint not null,
  maturity_on date not null,
  maturity_moved_months int not null,
  instalments_remaining int not null,
  deferral_interest_minor bigint not null,
  waived_minor bigint not null check (waived_minor >= 0),
  capitalised_minor bigint not null,
  still_payable_minor bigint not null check (still_payable_minor >= 0),
  cost_to_borrower_minor bigint not null,
  cost_to_lender_minor bigint not null,
  valid_until date,
  terms_hash text not null,
  unique (institution_id, decision_id, position)
)`);
    this.addSql("create index offer_case on offer (institution_id, case_id, round, position)");
  }
}
