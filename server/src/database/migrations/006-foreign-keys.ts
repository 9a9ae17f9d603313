import { Migration } from "@mikro-orm/migrations";

/** child → parent by [child column, parent table]; each key begins with the institution, so that it cannot lie. */
const KEYS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // Not schedule_id: loan and schedule would each have to be there first, and deferrable keys cannot be sharded.
  loan: [["borrower_id", "borrower"]],
  schedule: [["loan_id", "loan"]],
  deferral_case: [
    ["loan_id", "loan"],
    ["borrower_id", "borrower"],
  ],
  evaluation: [["case_id", "deferral_case"]],
  decision: [["case_id", "deferral_case"]],
  evidence_request: [["case_id", "deferral_case"]],
  evidence: [["case_id", "deferral_case"]],
  evidence_content: [["id", "evidence"]],
  offer: [
    ["case_id", "deferral_case"],
    ["decision_id", "decision"],
  ],
  agreement: [
    ["case_id", "deferral_case"],
    ["loan_id", "loan"],
    ["offer_id", "offer"],
    ["schedule_id", "schedule"],
  ],
  protection: [
    ["loan_id", "loan"],
    ["case_id", "deferral_case"],
  ],
  event: [["case_id", "deferral_case"]],
};

/** Tables that only hang on the institution. */
const TENANT_ROOTS = ["borrower", "idempotency"];

/**
 * Foreign keys, in a migration of their own after the tables: in between is where tables get distributed when the
 * database is sharded by institution.
 */
export class ForeignKeys extends Migration {
  override up(): void {
    for (const table of TENANT_ROOTS) {
      this.addSql(
        `alter table ${table} add constraint ${table}_institution foreign key (institution_id) references institution (id)`,
      );
    }
    for (const [table, keys] of Object.entries(KEYS)) {
      for (const [column, parent] of keys) {
        this.addSql(
          `alter table ${table} add constraint ${table}_${column}_fk foreign key (institution_id, ${column}) references ${parent} (institution_id, id)`,
        );
      }
    }
  }
}
