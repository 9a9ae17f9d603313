import { Migration } from "@mikro-orm/migrations";
import { TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/** Lists of cases under a name: filter and order as the queue's address says them. Whose they are, and whether others see them. */
export class SavedViews extends Migration {
  override up(): void {
    this.addSql(`
create table saved_view (
  ${TENANT_KEY},
  owner_id uuid not null,
  owner_name text not null,
  name text not null,
  search text not null,
  shared boolean not null,
  created_at timestamptz not null,
  version int not null check (version > 0),
  constraint saved_view_name_key unique (institution_id, owner_id, name)
)`);
    this.addSql("create index saved_view_created on saved_view (institution_id, created_at, id)");
    for (const statement of tenantTable("saved_view", ["update", "delete"])) this.addSql(statement);
    this.addSql(`alter table saved_view add constraint saved_view_institution
  foreign key (institution_id) references institution (id)`);
  }
}
