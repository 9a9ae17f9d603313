import { Migration } from "@mikro-orm/migrations";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

const ROLES = ["REVIEWER", "SENIOR_REVIEWER", "PLATFORM_REVIEWER", "PLATFORM_SENIOR_REVIEWER"];

/**
 * Who decides in an institution, by the name that their own token told last; `id` is theirs at the identity provider. The
 * day is kept to know when to forget them, and no more than the day. Limits of a person name them by a column of its own.
 */
export class People extends Migration {
  override up(): void {
    this.addSql(`
create table person (
  ${TENANT_KEY},
  name text not null,
  name_search text collate "C" not null,
  role text not null ${oneOf("role", ROLES)},
  last_seen_on date not null
)`);
    this.addSql("create index person_name on person (institution_id, name_search, id)");
    for (const statement of tenantTable("person", ["update", "delete"])) this.addSql(statement);
    this.addSql(`alter table person add constraint person_institution
  foreign key (institution_id) references institution (id)`);
    this.addSql(`alter table authority_limit add column person_id uuid
  generated always as (case when person_name is not null then subject::uuid end) stored`);
  }
}
