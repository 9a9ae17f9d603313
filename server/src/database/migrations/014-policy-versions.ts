import { Migration } from "@mikro-orm/migrations";
import { POLICY_STATUSES } from "@respite/shared/policy/policy-status";
import { oneOf, TENANT_KEY } from "./one-of.ts";

const OWN = "institution_id = (select current_setting('app.institution')::uuid)";

/** What decides cases, or did; it is never written again. */
const DECIDED_ON = "status in ('PUBLISHED', 'RETIRED')";

const NEVER_CHANGED = [
  "policy_id",
  "document",
  "document_hash",
  "effective_from",
  "author_id",
  "editor_id",
  "publisher_id",
  "published_at",
  "preset",
  "preset_confirmed_by",
  "preset_confirmed_at",
];

/** The policy versions of an institution: written by one editor, published by another, and never changed from then on. */
export class PolicyVersions extends Migration {
  override up(): void {
    this.addSql(`
create table policy_version (
  ${TENANT_KEY},
  policy_id text not null,
  code text not null,
  version int not null check (version > 0),
  status text not null ${oneOf("status", POLICY_STATUSES)},
  revision int not null check (revision > 0),
  base text not null,
  document jsonb not null,
  document_hash text check (document_hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex')),
  preset text,
  preset_confirmed_by uuid,
  preset_confirmed_by_name text,
  preset_confirmed_at timestamptz,
  effective_from date,
  effective_until date,
  author_id uuid not null,
  author_name text not null,
  editor_id uuid not null,
  editor_name text not null,
  publisher_id uuid,
  publisher_name text,
  returned_words text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  retired_at timestamptz,
  unique (institution_id, policy_id),
  unique (institution_id, code, version),
  constraint policy_version_id check (policy_id = code || '@' || version),
  constraint policy_version_four_eyes check (publisher_id <> author_id and publisher_id <> editor_id),
  constraint policy_version_published check (case when ${DECIDED_ON}
    then publisher_id is not null and published_at is not null and document_hash is not null and effective_from is not null
    else publisher_id is null and published_at is null and document_hash is null and effective_from is null end),
  constraint policy_version_confirmed check (not (${DECIDED_ON}) or preset is null
    or (preset_confirmed_by is not null and preset_confirmed_at is not null)),
  constraint policy_version_days check (effective_until >= effective_from),
  constraint policy_version_retired check ((status = 'RETIRED') = (retired_at is not null)),
  constraint policy_version_apart exclude using gist (
    institution_id with =, daterange(effective_from, effective_until) with &&
  ) where (published_at is not null)
)`);
    this.#immutable();
    this.addSql("alter table policy_version enable row level security");
    this.addSql("alter table policy_version force row level security");
    this.addSql(
      `create policy policy_version_tenant on policy_version to respite_app using (${OWN}) with check (${OWN})`,
    );
    this.addSql("create policy policy_version_platform on policy_version for select to respite_platform using (true)");
    this.addSql("grant select on policy_version to respite_app, respite_platform");
    this.addSql("grant insert, update on policy_version to respite_app");
    this.addSql(`alter table policy_version add constraint policy_version_institution
  foreign key (institution_id) references institution (id)`);
  }

  /** A CHECK cannot see the row as it was; this looks at nothing but that row, and its function runs only to refuse. */
  #immutable(): void {
    const changed = NEVER_CHANGED.map((column) => `new.${column} is distinct from old.${column}`).join(" or ");
    this.addSql(`
create function refuse_published_change() returns trigger language plpgsql as $$
begin
  raise exception 'Policy version % was published, and is never changed.', old.policy_id
    using errcode = 'check_violation', constraint = 'policy_version_immutable', table = tg_table_name;
end $$`);
    this.addSql(`
create trigger policy_version_immutable before update on policy_version
for each row when (old.published_at is not null and (new.status not in ('PUBLISHED', 'RETIRED') or ${changed}))
execute function refuse_published_change()`);
    this.addSql(`
create trigger policy_version_revision before update on policy_version
for each row when (new.revision <= old.revision) execute function refuse_version()`);
  }
}
