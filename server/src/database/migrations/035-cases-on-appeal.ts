import { Migration } from "@mikro-orm/migrations";

/** The few cases on appeal, by where they stand: what waits on somebody leaves out those that they may not take or check. */
export class CasesOnAppeal extends Migration {
  override up(): void {
    this.addSql(
      "create index deferral_case_on_appeal on deferral_case (institution_id, status) where appealed_on is not null",
    );
    // It looked for the cases declined by one person alone; whoever sent a first proposal back is barred, too.
    this.addSql("drop index if exists deferral_case_appealed");
  }
}
