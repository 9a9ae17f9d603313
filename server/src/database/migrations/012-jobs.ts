import { Migration } from "@mikro-orm/migrations";
import { ensureMember, ensureRole } from "./ensure-role.ts";

/** The jobs' own schema under a role of its own, which sees none of our tables; pg-boss fills it at the first start. */
export class Jobs extends Migration {
  override up(): void {
    this.addSql(ensureRole("respite_jobs"));
    this.addSql(ensureMember("respite_jobs"));
    this.addSql("create schema if not exists pgboss authorization respite_jobs");
  }
}
