import { Migration } from "@mikro-orm/migrations";
import { NOTICE_KINDS } from "@respite/shared/notice/notice-kind";
import { oneOf } from "./one-of.ts";

/**
 * More that borrowers are told in writing, and the edition of the texts that a letter was sent in. Notices from before
 * have none: their letters were sent in the first.
 */
export class MoreNotices extends Migration {
  override up(): void {
    this.addSql("alter table notice drop constraint notice_kind_check");
    this.addSql(`alter table notice add constraint notice_kind_check ${oneOf("kind", NOTICE_KINDS)}`);
    this.addSql("alter table notice add column letter_edition int check (letter_edition > 0)");
  }
}
