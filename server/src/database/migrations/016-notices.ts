import { Migration } from "@mikro-orm/migrations";
import { LOCALES } from "@respite/shared/locale/locale";
import { NOTICE_CHANNELS, NOTICE_KINDS } from "@respite/shared/notice/notice-kind";
import { oneOf, TENANT_KEY } from "./one-of.ts";

const OF_TENANT = "institution_id = (select current_setting('app.institution')::uuid)";

/**
 * What borrowers were told in writing: as it was written, with the version of the template it was written from. Written
 * once, never changed, never taken away. `once` names what must not be told twice, such as one reminder of one date.
 */
export class Notices extends Migration {
  override up(): void {
    this.addSql(`
create table notice (
  ${TENANT_KEY},
  case_id uuid not null,
  kind text not null ${oneOf("kind", NOTICE_KINDS)},
  template_version int not null check (template_version > 0),
  locale text not null ${oneOf("locale", LOCALES)},
  channel text not null ${oneOf("channel", NOTICE_CHANNELS)},
  published_at timestamptz not null,
  published_on date not null,
  addressee text not null,
  lender text not null,
  subject text not null,
  body text not null,
  offer_ids uuid[],
  once text
)`);
    this.addSql("create index notice_case on notice (institution_id, case_id, published_at, id)");
    this.addSql(
      "create unique index notice_once on notice (institution_id, case_id, kind, once) where once is not null",
    );
    this.addSql(
      "alter table notice add constraint notice_case_id_fk foreign key (institution_id, case_id) references deferral_case (institution_id, id)",
    );
    this.addSql("alter table notice enable row level security");
    this.addSql("alter table notice force row level security");
    this.addSql(`create policy notice_tenant on notice to respite_app using (${OF_TENANT}) with check (${OF_TENANT})`);
    this.addSql("create policy notice_platform on notice for select to respite_platform using (true)");
    this.addSql("grant select on notice to respite_app, respite_platform");
    this.addSql("grant insert on notice to respite_app");
    this.addSql("alter table notice alter column body set statistics 0");
  }
}
