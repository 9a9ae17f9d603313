import { Migration } from "@mikro-orm/migrations";
import { GROUNDS } from "@respite/shared/case/case-words";
import { CASE_RESULTS } from "@respite/shared/portfolio/case-fact";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/** One narrow row a submitted case, kept up to date by a job: what the portfolio adds up without reading the cases. */
export class PortfolioFacts extends Migration {
  override up(): void {
    this.addSql(`
create table case_fact (
  ${TENANT_KEY},
  submitted_on date not null,
  decide_by date not null,
  decided_on date,
  days int check (days >= 0),
  ground text not null ${oneOf("ground", GROUNDS)},
  rules_passed boolean not null,
  result text not null ${oneOf("result", CASE_RESULTS)},
  decision text ${oneOf("decision", ["GRANTED", "DECLINED"])},
  measure text,
  maker_id uuid,
  maker_name text,
  currency char(3) not null,
  exposure_minor bigint not null,
  accepted_on date,
  cost_to_lender_minor bigint,
  cost_to_borrower_minor bigint,
  ledger_minor bigint
)`);
    this.addSql("create index case_fact_submitted on case_fact (institution_id, submitted_on)");
    this.addSql(`
create table portfolio_mark (
  institution_id uuid primary key,
  told_at timestamptz not null
)`);
    for (const table of ["case_fact", "portfolio_mark"])
      for (const statement of tenantTable(table, ["update"])) this.addSql(statement);
    this.addSql(`alter table case_fact add constraint case_fact_id_fk
  foreign key (institution_id, id) references deferral_case (institution_id, id)`);
    this.addSql(`alter table portfolio_mark add constraint portfolio_mark_institution
  foreign key (institution_id) references institution (id)`);
  }
}
