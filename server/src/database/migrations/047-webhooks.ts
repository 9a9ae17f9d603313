import { Migration } from "@mikro-orm/migrations";
import { DELIVERY_PROBLEMS, DELIVERY_STATES } from "@respite/shared/webhook/webhook-delivery";
import { oneOf, TENANT_KEY } from "./one-of.ts";
import { tenantTable } from "./tenant-table.ts";

/**
 * Endpoints that are told of what happens, each with how far along the record its deliveries are written, and the
 * deliveries. Clients of partners, by what their own tokens told last.
 */
export class Webhooks extends Migration {
  override up(): void {
    this.addSql(`
create table webhook_endpoint (
  ${TENANT_KEY},
  name text not null,
  url text not null,
  secret text not null,
  former_secret text,
  former_until timestamptz,
  sequence bigint not null check (sequence >= 0),
  created_at timestamptz not null,
  created_by_name text not null,
  rotated_at timestamptz,
  disabled_at timestamptz,
  disabled_by_name text
)`);
    this.addSql(`
create table webhook_delivery (
  ${TENANT_KEY},
  endpoint_id uuid not null,
  event_id uuid not null,
  kind text not null,
  case_id uuid,
  loan_id uuid,
  at timestamptz not null,
  state text not null ${oneOf("state", DELIVERY_STATES)},
  attempts int not null check (attempts >= 0),
  next_at timestamptz,
  last_at timestamptz,
  last_status int,
  last_problem text ${oneOf("last_problem", DELIVERY_PROBLEMS)},
  delivered_at timestamptz,
  constraint webhook_delivery_event_key unique (institution_id, endpoint_id, event_id),
  constraint webhook_delivery_next check ((state = 'WAITING') = (next_at is not null))
)`);
    this.addSql(`
create table partner_client (
  ${TENANT_KEY},
  name text not null,
  scopes text[] not null,
  last_seen_on date not null
)`);
    const live = "state in ('WAITING', 'DEAD')";
    this.addSql(
      `create index webhook_delivery_live on webhook_delivery (institution_id, endpoint_id, state, next_at) where ${live}`,
    );
    this.addSql("create index webhook_delivery_list on webhook_delivery (institution_id, endpoint_id, at, id)");
    this.addSql("create index webhook_delivery_old on webhook_delivery (institution_id, delivered_at)");
    this.addSql("create index webhook_endpoint_used on webhook_endpoint (institution_id) where disabled_at is null");
    for (const statement of tenantTable("webhook_endpoint", ["update"])) this.addSql(statement);
    for (const statement of tenantTable("webhook_delivery", ["update", "delete"])) this.addSql(statement);
    for (const statement of tenantTable("partner_client", ["update", "delete"])) this.addSql(statement);
    for (const table of ["webhook_endpoint", "partner_client"]) {
      this.addSql(`alter table ${table} add constraint ${table}_institution
  foreign key (institution_id) references institution (id)`);
    }
    this.addSql(`alter table webhook_delivery add constraint webhook_delivery_endpoint_id_fk
  foreign key (institution_id, endpoint_id) references webhook_endpoint (institution_id, id)`);
  }
}
