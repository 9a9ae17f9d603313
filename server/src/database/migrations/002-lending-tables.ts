import { Migration } from "@mikro-orm/migrations";
import { DAY_COUNTS, LOAN_STATUSES, REPAYMENT_METHODS, SHORT_MONTH_RULES } from "@respite/shared/loan/loan";
import { oneOf, TENANT_KEY } from "./one-of.ts";

/** Who lent what to whom: institution, borrower, loan, and the immutable versions of its schedule. */
export class LendingTables extends Migration {
  override up(): void {
    this.addSql(`
create table institution (
  id uuid primary key,
  code text not null unique,
  name text not null,
  currency char(3) not null,
  time_zone text not null,
  locale text not null,
  policy_version text not null,
  created_at timestamptz not null
)`);
    this.addSql(`
create table borrower (
  ${TENANT_KEY},
  external_id text not null,
  name text not null,
  masked_name text not null,
  name_search text collate "C" not null,
  locale text not null,
  created_at timestamptz not null,
  unique (institution_id, external_id)
)`);
    this.addSql("create index borrower_name on borrower (institution_id, name_search)");
    this.addSql(`
create table loan (
  ${TENANT_KEY},
  borrower_id uuid not null,
  external_id text not null,
  product text not null,
  currency char(3) not null,
  principal_minor bigint not null check (principal_minor > 0),
  annual_rate numeric(12, 8) not null check (annual_rate >= 0),
  term_months int not null check (term_months between 1 and 480),
  method text not null ${oneOf("method", REPAYMENT_METHODS)},
  day_count text not null ${oneOf("day_count", DAY_COUNTS)},
  short_month text not null ${oneOf("short_month", SHORT_MONTH_RULES)},
  rounding_multiple int not null check (rounding_multiple > 0),
  flat_interest boolean not null,
  started_on date not null,
  first_due_on date not null check (first_due_on > started_on),
  status text not null ${oneOf("status", LOAN_STATUSES)},
  outstanding_minor bigint not null check (outstanding_minor >= 0),
  next_due_on date,
  next_due_minor bigint check (next_due_minor >= 0),
  maturity_on date not null,
  days_past_due int not null check (days_past_due >= 0),
  paid_minor bigint not null check (paid_minor >= 0),
  credit_record jsonb not null,
  schedule_id uuid not null,
  purpose text,
  source text not null ${oneOf("source", ["PARTNER", "IMPORT", "SEED"])},
  version int not null check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (institution_id, external_id)
)`);
    this.addSql("create index loan_borrower on loan (institution_id, borrower_id)");
    this.addSql(`
create table schedule (
  ${TENANT_KEY},
  loan_id uuid not null,
  number int not null check (number > 0),
  origin text not null ${oneOf("origin", ["ORIGINAL", "RELIEF", "UNDO"])},
  case_id uuid,
  currency char(3) not null,
  instalments jsonb not null,
  total_minor bigint not null check (total_minor >= 0),
  hash text not null,
  booked_at timestamptz not null,
  unique (institution_id, loan_id, number)
)`);
  }
}
