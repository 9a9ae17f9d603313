import { Migration } from "@mikro-orm/migrations";
import { ensureMember, ensureRole } from "./ensure-role.ts";

/** `respite_app` works within one institution; `respite_platform` reads across all and writes nothing. */
export class Roles extends Migration {
  override up(): void {
    this.addSql(ensureRole("respite_gate", "noinherit"));
    for (const role of ["respite_app", "respite_platform"]) {
      this.addSql(ensureRole(role));
      this.addSql(ensureMember(role));
    }
    this.addSql("create extension if not exists btree_gist");
  }
}
