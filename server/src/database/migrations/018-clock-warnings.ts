import { Migration } from "@mikro-orm/migrations";
import { oneOf, TENANT_KEY } from "./one-of.ts";

const OWN = "institution_id = (select current_setting('app.institution')::uuid)";
const CLOCK_RUNS = ["SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "PENDING_SECOND_REVIEW", "APPEALED"];

/** By which date a case waits for something; each holds only the cases that wait for it, so that looking costs nothing. */
const DUE = [
  ["deferral_case_evidence_due", "evidence_due_on", "status = 'EVIDENCE_REQUESTED'"],
  ["deferral_case_offers_until", "offer_valid_until", "status = 'OFFERED'"],
  ["deferral_case_appeal_until", "appeal_until", "status = 'DECLINED' and closed_at is null"],
  ["deferral_case_drafted", "created_at", "status = 'DRAFT'"],
  [
    "deferral_case_at_risk",
    "at_risk_at",
    `${oneOf("status", CLOCK_RUNS).replace("check ", "")} and clock_stopped_at is null`,
  ],
] as const;

/**
 * Which clocks were said to be at risk or breached, each due date once. Beside the case, not in it: a warning changes
 * nothing that people decide on, and must not turn away who decides at that moment.
 */
export class ClockWarnings extends Migration {
  override up(): void {
    this.addSql(`
create table clock_warning (
  ${TENANT_KEY},
  case_id uuid not null,
  state text not null ${oneOf("state", ["AT_RISK", "BREACHED"])},
  due_at timestamptz not null,
  warned_at timestamptz not null,
  unique (institution_id, case_id, due_at, state)
)`);
    this.addSql("alter table clock_warning enable row level security");
    this.addSql("alter table clock_warning force row level security");
    this.addSql(
      `create policy clock_warning_tenant on clock_warning to respite_app using (${OWN}) with check (${OWN})`,
    );
    this.addSql("create policy clock_warning_platform on clock_warning for select to respite_platform using (true)");
    this.addSql("grant select on clock_warning to respite_app, respite_platform");
    this.addSql("grant insert on clock_warning to respite_app");
    this.addSql(`alter table clock_warning add constraint clock_warning_case_id_fk
  foreign key (institution_id, case_id) references deferral_case (institution_id, id)`);
    for (const [name, column, where] of DUE) {
      this.addSql(`create index ${name} on deferral_case (${column}) where ${where}`);
    }
  }
}
