import { Migration } from "@mikro-orm/migrations";

/**
 * From here on no secret of an endpoint is written in clear; those that are there are closed as the server starts, which
 * alone has the key. And who is no longer believed: in a schema of its own, out of reach of the roles of requests. What
 * looks across lenders (021) may be called by requests alone: only its owner can say so, and it was not asked.
 */
export class SecretsAndRevocations extends Migration {
  override up(): void {
    for (const column of ["secret", "former_secret"]) {
      this.addSql(`alter table webhook_endpoint add constraint webhook_endpoint_${column}_closed
  check (${column} not like 'whsec!_%' escape '!') not valid`);
    }
    this.addSql("create schema respite_access");
    this.addSql(`
create table respite_access.revocation (
  id uuid primary key,
  subject text not null check (subject <> ''),
  until timestamptz not null,
  forget_at timestamptz,
  written_at timestamptz not null default clock_timestamp()
)`);
    this.addSql("create index revocation_written on respite_access.revocation (written_at)");
    this.addSql("create index revocation_forget on respite_access.revocation (forget_at)");
    this.addSql("set local role respite_platform");
    this.addSql("revoke execute on function applications_elsewhere(uuid) from public");
    this.addSql("grant execute on function applications_elsewhere(uuid) to respite_app");
    this.addSql("reset role");
  }
}
