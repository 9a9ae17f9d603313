import { Migration } from "@mikro-orm/migrations";
import { TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/** What reviewers write for each other on a case: written once, for good. The id is that of the event that proves it. */
export class CaseNotes extends Migration {
  override up(): void {
    this.addSql(`
create table case_note (
  ${TENANT_KEY},
  case_id uuid not null,
  text text not null check (text <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name text not null,
  written_by_role text not null
)`);
    this.addSql("create index case_note_case on case_note (institution_id, case_id, written_at, id)");
    for (const statement of tenantTable("case_note", [])) this.addSql(statement);
    this.addSql(`alter table case_note add constraint case_note_case_id_fk
  foreign key (institution_id, case_id) references deferral_case (institution_id, id)`);
  }
}
