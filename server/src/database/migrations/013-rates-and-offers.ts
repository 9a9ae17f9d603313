import { Migration } from "@mikro-orm/migrations";
import { BUSINESS_DAY_CONVENTIONS } from "@respite/shared/calendar/business-days";
import { REPORTING_EFFECTS } from "@respite/shared/relief/reporting-effect";
import { oneOf } from "./one-of.ts";

/**
 * Where a rate changes, on which business days a loan falls due, what an offer comes to beside its schedule, and the one
 * counter-offer of a borrower.
 */
export class RatesAndOffers extends Migration {
  override up(): void {
    this.addSql(`
alter table loan
  add column due_convention text ${oneOf("due_convention", BUSINESS_DAY_CONVENTIONS)},
  add column due_calendar text ${oneOf("due_calendar", ["CN", "US", "WEEKDAYS"])},
  add constraint loan_due_days check ((due_convention is null) = (due_calendar is null))`);
    this.addSql("alter table schedule add column rates jsonb");
    this.addSql(`
alter table offer
  add column rates jsonb,
  add column waived_penalty_minor bigint not null default 0 check (waived_penalty_minor >= 0),
  add column capitalised_penalty_minor bigint not null default 0 check (capitalised_penalty_minor >= 0),
  add column reduced_interest_minor bigint not null default 0 check (reduced_interest_minor >= 0),
  add column effective_rate numeric(10, 6) check (effective_rate >= 0),
  add column reporting_effect text ${oneOf("reporting_effect", REPORTING_EFFECTS)}`);
    this.addSql("alter table deferral_case add column counter_relief jsonb, add column countered_on date");
  }
}
