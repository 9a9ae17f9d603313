import { Migration } from "@mikro-orm/migrations";
import { tenantTable } from "./tenant-table.ts";

/**
 * Who has which case open, for as long as they say so again. Without a foreign key: it would lock the case's row, for which
 * whoever decides it would wait.
 */
export class Presence extends Migration {
  override up(): void {
    this.addSql(`
create table presence (
  institution_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  name text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (institution_id, case_id, person_id)
)`);
    for (const statement of tenantTable("presence", ["update", "delete"])) this.addSql(statement);
  }
}
