import { Migration } from "@mikro-orm/migrations";

/** Files that come as evidence (PDF, JPEG, PNG) are packed already: trying to pack them again costs time and gains nothing. */
export class PackedContent extends Migration {
  override up(): void {
    this.addSql("alter table evidence_content alter column content set storage external");
  }
}
