import { Migration } from "@mikro-orm/migrations";

/** The tables whose rows people decide on as they saw them. */
const VERSIONED = ["deferral_case", "loan"];

/**
 * A row is never changed without a higher version, whatever the application forgets. A CHECK cannot see the row as it
 * was, so this is a trigger; it looks at nothing but that row, and its function runs only to refuse.
 */
export class VersionIncreases extends Migration {
  override up(): void {
    this.addSql(`
create function refuse_version() returns trigger language plpgsql as $$
begin
  raise exception 'The version of % must increase; it is % and would be %.', tg_table_name, old.version, new.version
    using errcode = 'check_violation', constraint = tg_table_name || '_version_increases', table = tg_table_name;
end $$`);
    for (const table of VERSIONED) {
      this.addSql(`
create trigger ${table}_version_increases before update on ${table}
for each row when (new.version <= old.version) execute function refuse_version()`);
    }
  }
}
