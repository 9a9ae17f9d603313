import { Migration } from "@mikro-orm/migrations";
import { oneOf } from "./one-of.ts";
import { tenantTable, unforced } from "./tenant-table.ts";

const FILL = `insert into evidence_usage (institution_id, bytes)
  select institution_id, sum(byte_size) from evidence group by institution_id`;

/** Why a document is kept and never given out, and how many bytes of documents an institution keeps. */
export class EvidenceQuarantine extends Migration {
  override up(): void {
    this.addSql(
      `alter table evidence add column quarantine text ${oneOf("quarantine", ["MALWARE", "ACTIVE_CONTENT", "UNREADABLE"])}`,
    );
    this.addSql(`create table evidence_usage (
  institution_id uuid primary key,
  bytes bigint not null check (bytes >= 0)
)`);
    for (const statement of unforced("evidence", [FILL])) this.addSql(statement);
    for (const statement of tenantTable("evidence_usage", ["update"])) this.addSql(statement);
    this.addSql(`alter table evidence_usage add constraint evidence_usage_institution
  foreign key (institution_id) references institution (id)`);
  }
}
