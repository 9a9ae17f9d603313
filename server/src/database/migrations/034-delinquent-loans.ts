import { Migration } from "@mikro-orm/migrations";

/** Loans that are late, found without looking through the others: their days are counted on every morning. */
export class DelinquentLoans extends Migration {
  override up(): void {
    this.addSql("create index loan_delinquent on loan (institution_id, next_due_on, id) where status = 'DELINQUENT'");
  }
}
