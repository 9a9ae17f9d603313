import { Migration } from "@mikro-orm/migrations";

/**
 * The last day to submit a draft, by the policy that it was begun under; drafts from before have none, and lie as long as all
 * did before a policy said how long. And the edition of the business calendar that a case was received by; those from before
 * were all received by the first.
 */
export class KeptWithACase extends Migration {
  override up(): void {
    this.addSql("alter table deferral_case add column draft_until date");
    this.addSql("alter table deferral_case add column calendar_edition int check (calendar_edition > 0)");
  }
}
