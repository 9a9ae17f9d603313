import { Migration } from "@mikro-orm/migrations";
import { tenantTable, unforced } from "./tenant-table.ts";

/** What words of a name stand between. */
const BETWEEN = "' -.·•''’('";

/**
 * Where a name may be found besides at its beginning: from each sign of a script without spaces (U+2E80 and after), and
 * from each beginning of a word. `name` is normalised already.
 */
const NAME_PARTS = `
create function name_parts(name text) returns setof text language sql immutable as $$
  select substr(name, at) from generate_series(2, char_length(name)) at
  where substr(name, at, 1) collate "C" >= chr(11904)
    or (position(substr(name, at - 1, 1) in ${BETWEEN}) > 0 and position(substr(name, at, 1) in ${BETWEEN}) = 0)
$$`;

const TABLE = `
create table borrower_name_part (
  institution_id uuid not null,
  part text collate "C" not null,
  borrower_id uuid not null,
  primary key (institution_id, part, borrower_id)
)`;

const FOREIGN_KEY = `
alter table borrower_name_part add constraint borrower_name_part_borrower_id_fk
foreign key (institution_id, borrower_id) references borrower (institution_id, id)`;

const partsOf = (rows: string) => `
  insert into borrower_name_part (institution_id, part, borrower_id)
  select b.institution_id, p.part, b.id from ${rows} b, name_parts(b.name_search) p(part)`;

const FUNCTIONS = [
  `create function keep_name_parts() returns trigger language plpgsql as $$
begin
  ${partsOf("entered")};
  return null;
end $$`,
  `create function renew_name_parts() returns trigger language plpgsql as $$
begin
  delete from borrower_name_part where institution_id = old.institution_id and borrower_id = old.id
    and part in (select name_parts(old.name_search));
  insert into borrower_name_part (institution_id, part, borrower_id)
  select new.institution_id, p.part, new.id from name_parts(new.name_search) p(part);
  return null;
end $$`,
];

const TRIGGERS = [
  `create trigger borrower_name_kept after insert on borrower
  referencing new table as entered for each statement execute function keep_name_parts()`,
  `create trigger borrower_name_renewed after update on borrower for each row
  when (old.name_search is distinct from new.name_search) execute function renew_name_parts()`,
];

/**
 * Search inside names by ranges, which use their index under row-level security where patterns do not; and numbers in
 * the order of their signs, so that a beginning is a range of them too.
 */
export class NameParts extends Migration {
  override up(): void {
    this.addSql('alter table deferral_case alter column number type text collate "C"');
    for (const statement of [NAME_PARTS, TABLE]) this.addSql(statement);
    for (const statement of unforced("borrower", [partsOf("borrower")])) this.addSql(statement);
    for (const statement of [...FUNCTIONS, ...TRIGGERS]) this.addSql(statement);
    for (const rule of tenantTable("borrower_name_part", ["delete"])) this.addSql(rule);
    this.addSql(FOREIGN_KEY);
  }
}
