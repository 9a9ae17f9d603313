import { Migration } from "@mikro-orm/migrations";

/**
 * The few cases on appeal, by where they stand: what waits on somebody leaves out those that they may not take or check.
 * And the few events that are about no case and no loan: what changed the rules.
 */
export class AppealsAndRules extends Migration {
  override up(): void {
    this.addSql(
      "create index deferral_case_on_appeal on deferral_case (institution_id, status) where appealed_on is not null",
    );
    this.addSql(
      "create index event_of_institution on event (institution_id, at, id) where case_id is null and loan_id is null",
    );
    // It looked for the cases declined by one person alone; whoever sent a first proposal back is barred, too.
    this.addSql("drop index if exists deferral_case_appealed");
  }
}
