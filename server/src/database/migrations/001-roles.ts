import { Migration } from "@mikro-orm/migrations";

/** A role may exist already: roles belong to the whole server, and several databases of ours may lie on it. */
const ensureRole = (name: string) => `
do $$ begin
  create role ${name} nologin;
exception when duplicate_object or unique_violation then null;
end $$`;

/**
 * Who logs in may become the role, and is not it by default: a statement outside any tenant then sees nothing. Before
 * PostgreSQL 16 that is an attribute of the login, later of each grant.
 */
const ensureMember = (name: string) => `
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    execute format('grant ${name} to %I with inherit false, set true', current_user);
  else
    execute format('alter role %I noinherit', current_user);
    execute format('grant ${name} to %I', current_user);
  end if;
exception when unique_violation then null;
end $$`;

/** `respite_app` works within one institution; `respite_platform` reads across all and writes nothing. */
export class Roles extends Migration {
  override up(): void {
    for (const role of ["respite_app", "respite_platform"]) {
      this.addSql(ensureRole(role));
      this.addSql(ensureMember(role));
    }
    this.addSql("create extension if not exists btree_gist");
  }
}
