import { Migration } from "@mikro-orm/migrations";

/**
 * By which cap an offer's effective rate was judged, and how. Both are empty on offers from before: nobody judged those,
 * and no later reading of a policy makes that undone.
 */
export class RateCap extends Migration {
  override up(): void {
    this.addSql(`
alter table offer
  add column rate_cap numeric check (rate_cap >= 0),
  add column within_rate_cap boolean,
  add constraint offer_rate_judged check ((rate_cap is null) = (within_rate_cap is null))`);
  }
}
