import { Migration } from "@mikro-orm/migrations";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/**
 * What a lender is ready to give up in a period, how much of it open offers hold, and how much accepted ones took. That
 * it is never overdrawn is a CHECK: whoever comes second waits for the row, and is refused when nothing is left.
 */
export class ReliefBudget extends Migration {
  override up(): void {
    this.addSql(`
create table relief_budget (
  ${TENANT_KEY},
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  currency char(3) not null,
  amount_minor bigint not null check (amount_minor >= 0),
  reserved_minor bigint not null check (reserved_minor >= 0),
  consumed_minor bigint not null check (consumed_minor >= 0),
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  set_by_name text not null,
  version int not null check (version > 0),
  constraint relief_budget_overdrawn check (reserved_minor + consumed_minor <= amount_minor),
  constraint relief_budget_apart exclude using gist (
    institution_id with =, daterange(from_on, to_on, '[]') with &&
  )
)`);
    this.addSql(`
create table relief_reservation (
  ${TENANT_KEY},
  budget_id uuid not null,
  case_id uuid not null,
  status text not null ${oneOf("status", ["RESERVED", "CONSUMED", "RELEASED"])},
  reserved_minor bigint not null check (reserved_minor > 0),
  consumed_minor bigint not null check (consumed_minor between 0 and reserved_minor),
  reserved_at timestamptz not null,
  settled_at timestamptz
)`);
    this.addSql(`create unique index relief_reservation_live on relief_reservation (institution_id, case_id)
  where status <> 'RELEASED'`);
    for (const table of ["relief_budget", "relief_reservation"])
      for (const statement of tenantTable(table, ["update"])) this.addSql(statement);
    this.addSql(`alter table relief_budget add constraint relief_budget_institution
  foreign key (institution_id) references institution (id)`);
    this.addSql(`alter table relief_reservation add constraint relief_reservation_budget_id_fk
  foreign key (institution_id, budget_id) references relief_budget (institution_id, id)`);
    this.addSql(`alter table relief_reservation add constraint relief_reservation_case_id_fk
  foreign key (institution_id, case_id) references deferral_case (institution_id, id)`);
  }
}
