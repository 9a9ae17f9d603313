import { Migration } from "@mikro-orm/migrations";

/**
 * The last day to submit a draft, by the policy that it was begun under. Drafts from before have none: they lie as long as
 * all did before a policy said how long.
 */
export class DraftUntil extends Migration {
  override up(): void {
    this.addSql("alter table deferral_case add column draft_until date");
    this.addSql("create index deferral_case_draft_until on deferral_case (draft_until) where status = 'DRAFT'");
    // It looked for drafts by the day on which they were begun.
    this.addSql("drop index if exists deferral_case_drafted");
  }
}
