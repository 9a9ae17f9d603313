import { Migration } from "@mikro-orm/migrations";
import { REPLAY_STATUSES } from "@respite/shared/replay/replay-status";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/**
 * What a replay that the platform asked for over all institutions comes to at each of them but its own: sums of that
 * institution's cases under its own row-level security, and nothing of the policy that was tried (decision 0042).
 */
export class ReplayParts extends Migration {
  override up(): void {
    this.addSql(
      "alter table policy_replay add column over_all boolean not null default false, add column against text",
    );
    this.addSql(`
create table policy_replay_part (
  ${TENANT_KEY},
  replay_id uuid not null,
  from_version text not null,
  from_document jsonb not null,
  currency char(3) not null,
  status text not null ${oneOf("status", REPLAY_STATUSES)},
  done int not null check (done >= 0),
  place uuid,
  summary jsonb not null,
  finished_at timestamptz,
  unique (institution_id, replay_id),
  constraint policy_replay_part_finished check ((status = 'DONE') = (finished_at is not null))
)`);
    this.addSql(
      "comment on column policy_replay_part.replay_id is 'The replay it is a part of, at another institution.'",
    );
    for (const rule of tenantTable("policy_replay_part", ["update"])) this.addSql(rule);
    this.addSql(`alter table policy_replay_part add constraint policy_replay_part_institution
  foreign key (institution_id) references institution (id)`);
  }
}
