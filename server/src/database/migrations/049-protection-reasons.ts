import { Migration } from "@mikro-orm/migrations";
import { PROTECTION_REASONS } from "@respite/shared/protection/protection-interval";
import { oneOf } from "./one-of.ts";

/** Why a protection began is one of few words, as the schema says. */
export class ProtectionReasons extends Migration {
  override up(): void {
    this.addSql(`alter table protection add constraint protection_reason_known ${oneOf("reason", PROTECTION_REASONS)}`);
  }
}
