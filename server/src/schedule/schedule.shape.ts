import type { Currency } from "@respite/shared/money/currency";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { type LoanPositionColumns, loanPositionSql, storedLoan } from "../loan/loan-position.ts";
import { standingOn } from "../penalty/standing-on.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { policyOfLoanSql } from "../policy/policy-of-loan.ts";
import { type Expression, type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, money } from "../read/shape-fields.ts";
import { viewInstalment } from "./instalment.view.ts";
import { asPaidIn } from "./paid-schedule.ts";
import { viewDifference } from "./schedule-difference.view.ts";

type Standing = Readonly<{ position: LoanPositionColumns; policyVersion: string; timeZone: string }>;

/** What the rows of a schedule in force are reckoned with; null for a superseded version. */
const standing: Expression = (frame) => {
  const { column, tenant } = frame;
  return sql`(select case when l.schedule_id = ${column("id")} then json_build_object('position', ${loanPositionSql("loan_id")(frame)},
    'policyVersion', ${policyOfLoanSql("loan_id")(frame)}, 'timeZone', ${timeZone(frame)}) end
    from loan l where ${tenant("l")} and l.id = ${column("loan_id")})`;
};

/**
 * The schedule in force shows what has been paid and the penalty interest grown by today; superseded versions stay as they
 * were booked.
 */
export const scheduleShape: Shape = shape("Schedule", "schedule", {
  id: globalId("Schedule"),
  number: column("number"),
  origin: column("origin"),
  currency: column("currency"),
  total: money("total_minor"),
  hash: column("hash"),
  bookedAt: instant("booked_at"),
  difference: computed<{ rows: Instalment[]; currency: Currency; before: Instalment[] | null }>(
    {
      rows: "instalments",
      currency: "currency",
      before: (frame) =>
        sql`(select b.instalments from schedule b where ${frame.tenant("b")} and b.loan_id = ${frame.column("loan_id")} and b.number = ${frame.column("number")} - 1)`,
    },
    ({ rows, currency, before }) =>
      before && viewDifference(asPaidIn(rows, currency, before), { currency, instalments: rows }),
  ),
  instalments: computed<{ rows: Instalment[]; institutionId: string; standing: Standing | null }>(
    { rows: "instalments", institutionId: "institution_id", standing },
    ({ rows, institutionId, standing }, { database, now }) => {
      if (standing === null) return rows.map(viewInstalment);
      const { policyVersion, position, timeZone } = standing;
      return withPinned(database, { institutionId, policyVersion }, (policy) => {
        const { schedule } = standingOn(storedLoan(position), policy, businessDate(now, timeZone));
        return schedule.instalments.map(viewInstalment);
      });
    },
  ),
});
