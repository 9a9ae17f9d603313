import { Migration } from "@mikro-orm/migrations";

/**
 * For how many months an agreement put off what was due then: what of it counts towards later limits. Of agreements from
 * before it is counted from the day they were accepted.
 */
export class MonthsDeferred extends Migration {
  override up(): void {
    this.addSql("alter table agreement add column deferral_months int check (deferral_months >= 0)");
  }
}
