import { Migration } from "@mikro-orm/migrations";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS } from "@respite/shared/case/case-words";
import { REPLAY_STATUSES } from "@respite/shared/replay/replay-status";
import { oneOf, TENANT_KEY } from "./one-of.ts";

const OWN = "institution_id = (select current_setting('app.institution')::uuid)";

/** Replays of a policy over all past cases: how far each is, what came of it, and every case that flips. */
export class PolicyReplays extends Migration {
  override up(): void {
    this.addSql(`
create table policy_replay (
  ${TENANT_KEY},
  from_version text not null,
  to_version text not null,
  from_document jsonb not null,
  to_document jsonb not null,
  currency char(3) not null,
  status text not null ${oneOf("status", REPLAY_STATUSES)},
  total int not null check (total >= 0),
  done int not null check (done >= 0),
  place uuid,
  summary jsonb not null,
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  constraint policy_replay_finished check ((status = 'DONE') = (finished_at is not null))
)`);
    this.addSql("create index policy_replay_waiting on policy_replay (requested_at) where status <> 'DONE'");
    this.addSql(`
create table policy_replay_flip (
  ${TENANT_KEY},
  replay_id uuid not null,
  case_id uuid not null,
  granted boolean not null,
  ground text not null ${oneOf("ground", GROUNDS)},
  outcome text not null ${oneOf("outcome", CASE_STATUSES)},
  rules text[] not null check (cardinality(rules) > 0),
  cost_to_lender_minor bigint,
  cost_to_borrower_minor bigint,
  currency char(3) not null,
  unique (institution_id, replay_id, case_id)
)`);
    for (const table of ["policy_replay", "policy_replay_flip"]) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy ${table}_tenant on ${table} to respite_app using (${OWN}) with check (${OWN})`);
      this.addSql(`create policy ${table}_platform on ${table} for select to respite_platform using (true)`);
      this.addSql(`grant select on ${table} to respite_app, respite_platform`);
      this.addSql(`grant insert on ${table} to respite_app`);
    }
    this.addSql("grant update on policy_replay to respite_app");
    this.addSql(`alter table policy_replay add constraint policy_replay_institution
  foreign key (institution_id) references institution (id)`);
    this.addSql(`alter table policy_replay_flip add constraint policy_replay_flip_replay_id_fk
  foreign key (institution_id, replay_id) references policy_replay (institution_id, id)`);
    this.addSql(`alter table policy_replay_flip add constraint policy_replay_flip_case_id_fk
  foreign key (institution_id, case_id) references deferral_case (institution_id, id)`);
  }
}
