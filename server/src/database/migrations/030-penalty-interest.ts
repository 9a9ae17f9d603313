import { Migration } from "@mikro-orm/migrations";

/**
 * Penalty interest is reckoned, not stored; what of it an offer takes in is a part of its terms. `standing` is the schedule
 * that such an offer was reckoned from: later payments and protection would make another one of it. Null where none had
 * grown: then it is the version before with what was paid.
 */
export class PenaltyInterest extends Migration {
  override up(): void {
    this.addSql(`
alter table offer
  add column penalty_interest_minor bigint not null default 0 check (penalty_interest_minor >= 0),
  add column standing jsonb`);
  }
}
