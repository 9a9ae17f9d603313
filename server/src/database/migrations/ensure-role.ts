/** A role may exist already: roles belong to the whole server, and several databases of ours may lie on it. */
export const ensureRole = (name: string, options = "") => `
do $$ begin
  create role ${name} nologin ${options};
exception when duplicate_object or unique_violation then null;
end $$`;

/**
 * Who logs in may become the role, and is not it by default: a statement outside any tenant then sees nothing. Before
 * PostgreSQL 16 a grant cannot say so, but a role can; so the way leads through `respite_gate`, which passes nothing on.
 */
export const ensureMember = (name: string) => `
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    execute format('grant ${name} to %I with inherit false, set true', current_user);
  else
    grant ${name} to respite_gate;
    execute format('grant respite_gate to %I', current_user);
  end if;
exception when unique_violation then null;
end $$`;
