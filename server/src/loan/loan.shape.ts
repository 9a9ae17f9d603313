import { sql } from "kysely";
import { borrowerShape } from "../borrower/borrower.shape.ts";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { paymentsOfLoan } from "../payment/payments.field.ts";
import { penaltyInterestOfLoan } from "../penalty/penalty-interest.field.ts";
import { protectionShape } from "../protection/protection.shape.ts";
import { ascending } from "../read/keyset.ts";
import { type Expression, type Shape, shape } from "../read/shape.ts";
import { column, many, money, moneySql, one } from "../read/shape-fields.ts";
import { scheduleShape } from "../schedule/schedule.shape.ts";

const terms: Expression = ({ column: c }) => sql`json_build_object(
  'principal', ${moneySql(c("principal_minor"), c("currency"))}, 'annualRate', trim_scale(${c("annual_rate")})::text,
  'termMonths', ${c("term_months")}, 'method', ${c("method")}, 'dayCount', ${c("day_count")},
  'startedOn', ${c("started_on")}, 'firstDueOn', ${c("first_due_on")}, 'shortMonth', ${c("short_month")},
  'roundingMultiple', ${c("rounding_multiple")}, 'flatInterest', ${c("flat_interest")},
  'businessDays', coalesce(${c("due_convention")}, 'UNADJUSTED'), 'calendar', ${c("due_calendar")})`;

export const loanShape: Shape = shape("Loan", "loan", {
  id: globalId("Loan"),
  externalId: column("external_id"),
  product: column("product"),
  borrower: one(() => borrowerShape, { child: "id", parent: "borrower_id" }),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  terms: column(terms),
  status: column("status"),
  outstanding: money("outstanding_minor"),
  nextDueOn: column("next_due_on"),
  nextDueAmount: money("next_due_minor"),
  maturityOn: column("maturity_on"),
  daysPastDue: column("days_past_due"),
  creditRecord: column("credit_record"),
  schedule: one(() => scheduleShape, { child: "id", parent: "schedule_id" }),
  schedules: many(() => scheduleShape, { child: "loan_id", parent: "id" }, { by: [{ column: "number", type: "int" }] }),
  protections: many(() => protectionShape, { child: "loan_id", parent: "id" }, ascending("from_on", "date")),
  payments: paymentsOfLoan,
  penaltyInterest: penaltyInterestOfLoan,
  version: column("version"),
});
