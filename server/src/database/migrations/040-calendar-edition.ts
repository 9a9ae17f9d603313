import { Migration } from "@mikro-orm/migrations";

/** The edition of the business calendar that a case was received by. Cases from before were all received by the first. */
export class CalendarEdition extends Migration {
  override up(): void {
    this.addSql("alter table deferral_case add column calendar_edition int check (calendar_edition > 0)");
  }
}
