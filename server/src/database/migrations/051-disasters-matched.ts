import { Migration } from "@mikro-orm/migrations";

/** When the applications that were open as a disaster was declared had been gone through; null until then. */
export class DisastersMatched extends Migration {
  override up(): void {
    this.addSql("alter table disaster_declaration add column matched_at timestamptz");
  }
}
