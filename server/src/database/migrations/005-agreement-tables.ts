import { Migration } from "@mikro-orm/migrations";
import { oneOf, TENANT_KEY } from "./one-of.ts";

/** What follows a decision, what protects the loan meanwhile, what happened, and which commands were answered. */
export class AgreementTables extends Migration {
  override up(): void {
    this.addSql(`
create table agreement (
  ${TENANT_KEY},
  case_id uuid not null,
  loan_id uuid not null,
  offer_id uuid not null,
  schedule_id uuid not null,
  status text not null ${oneOf("status", ["ACTIVE", "COMPLETED", "BROKEN", "CANCELLED"])},
  accepted_at timestamptz not null,
  accepted_by uuid not null,
  accepted_by_name text not null,
  terms_hash text not null,
  ended_at timestamptz,
  unique (institution_id, case_id)
)`);
    this.addSql(`
create table protection (
  ${TENANT_KEY},
  loan_id uuid not null,
  case_id uuid not null,
  kind text not null ${oneOf("kind", ["COLLECTION_HOLD", "REPORTING_SHIELD"])},
  from_on date not null,
  to_on date,
  reason text not null,
  end_reason text,
  entry_days_past_due int not null check (entry_days_past_due >= 0),
  constraint protection_days check (to_on is null or to_on >= from_on),
  constraint protection_apart exclude using gist (
    institution_id with =, loan_id with =, kind with =, daterange(from_on, to_on, '[]') with &&
  )
)`);
    this.addSql("create index protection_case on protection (institution_id, case_id, from_on, id)");
    this.addSql(`
create table event (
  ${TENANT_KEY},
  case_id uuid,
  loan_id uuid,
  kind text not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  actor_role text not null,
  detail jsonb
)`);
    this.addSql("create index event_case on event (institution_id, case_id, at, id)");
    this.addSql(`
create table idempotency (
  institution_id uuid not null,
  actor_id uuid not null,
  key text not null,
  operation text not null,
  input_hash text not null,
  result jsonb not null,
  created_at timestamptz not null,
  primary key (institution_id, actor_id, key)
)`);
  }
}
