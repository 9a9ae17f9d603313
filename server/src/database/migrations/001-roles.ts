import { Migration } from "@mikro-orm/migrations";

/** A role may exist already: roles belong to the whole server, and several databases of ours may lie on it. */
const ensureRole = (name: string, options = "") => `
do $$ begin
  create role ${name} nologin ${options};
exception when duplicate_object or unique_violation then null;
end $$`;

/**
 * Who logs in may become the role, and is not it by default: a statement outside any tenant then sees nothing. Before
 * PostgreSQL 16 a grant cannot say so, but a role can; so the way leads through `respite_gate`, which passes nothing on.
 */
const ensureMember = (name: string) => `
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    execute format('grant ${name} to %I with inherit false, set true', current_user);
  else
    grant ${name} to respite_gate;
    execute format('grant respite_gate to %I', current_user);
  end if;
exception when unique_violation then null;
end $$`;

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
