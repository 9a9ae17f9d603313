import { Migration } from "@mikro-orm/migrations";
import { oneOf } from "./one-of.ts";

/**
 * The end of the last day on which a case is decided, kept with its clock, and that this was said once it had passed.
 * Cases that wait for a decision get it with their next move; until then it is reckoned by whoever needs it.
 */
export class HardLimit extends Migration {
  override up(): void {
    this.addSql("alter table deferral_case add column hard_limit_at timestamptz");
    this.addSql("alter table clock_warning drop constraint clock_warning_state_check");
    this.addSql(`alter table clock_warning add constraint clock_warning_state_check
  ${oneOf("state", ["AT_RISK", "BREACHED", "HARD_LIMIT"])}`);
  }
}
