import type { Schedule } from "@respite/shared/schedule/schedule";
import { scheduleDifference } from "@respite/shared/schedule/schedule-difference";
import { viewInstalment } from "./instalment.view.ts";

/** The difference of two versions as the API shows it. */
export function viewDifference(before: Schedule, after: Schedule) {
  const { rows, ...totals } = scheduleDifference(before, after);
  const shown = rows.map((row) => ({
    ...row,
    before: row.before && viewInstalment(row.before),
    after: row.after && viewInstalment(row.after),
  }));
  return { ...totals, rows: shown };
}
