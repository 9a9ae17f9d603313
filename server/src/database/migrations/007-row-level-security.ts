import { Migration } from "@mikro-orm/migrations";

const TENANT_TABLES = [
  "borrower",
  "loan",
  "schedule",
  "deferral_case",
  "evaluation",
  "decision",
  "evidence_request",
  "evidence",
  "evidence_content",
  "offer",
  "agreement",
  "protection",
  "event",
  "idempotency",
];

/** Written once, never changed, never taken away. */
const APPEND_ONLY = ["schedule", "evaluation", "decision", "evidence_content", "event", "idempotency"];

/**
 * The text of the policy, in this one place. The sub-select keeps an empty setting that came first on a connection from
 * spoiling the generic plan; without `missing_ok` a statement outside any tenant fails instead of seeing nothing.
 */
const ofTenant = (column: string) => `${column} = (select current_setting('app.institution')::uuid)`;

/** Institutions cannot see or touch each other, even where the application forgets to ask for one. */
export class RowLevelSecurity extends Migration {
  override up(): void {
    for (const table of ["institution", ...TENANT_TABLES]) {
      const own = ofTenant(table === "institution" ? "id" : "institution_id");
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      this.addSql(`create policy ${table}_tenant on ${table} to respite_app using (${own}) with check (${own})`);
      this.addSql(`create policy ${table}_platform on ${table} for select to respite_platform using (true)`);
      this.addSql(`grant select on ${table} to respite_app, respite_platform`);
      this.addSql(`grant insert on ${table} to respite_app`);
      if (!APPEND_ONLY.includes(table)) this.addSql(`grant update on ${table} to respite_app`);
    }
  }
}
