import { cureLastDay } from "@respite/shared/agreement/agreement-state";
import { sql } from "kysely";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import type { Expression, Frame, Sql } from "../read/shape.ts";
import { computed, instantSql } from "../read/shape-fields.ts";
import type { AgreementStatus } from "./agreement.enums.ts";

const ofLoan =
  (name: string): Expression =>
  ({ column, tenant }) =>
    sql`(select ${sql.ref(`l.${name}`)} from loan l where ${tenant("l")} and l.id = ${column("loan_id")})`;

const policyVersion: Expression = ({ column, tenant }) =>
  sql`(select c.policy_version from deferral_case c where ${tenant("c")} and c.id = ${column("case_id")})`;

const acceptedAt: Expression = ({ column }) => instantSql(column("accepted_at"));

type Needs = {
  institutionId: string;
  status: AgreementStatus;
  nextDueOn: string | null;
  acceptedAt: string;
  timeZone: string;
  policyVersion: string;
};

const NEEDS = {
  institutionId: "institution_id",
  status: "status",
  nextDueOn: ofLoan("next_due_on"),
  acceptedAt,
  timeZone,
  policyVersion,
};

/** The oldest instalment of an agreement in force, when it is late. */
const missed = ({ status, nextDueOn, timeZone }: Needs, now: string): string | null =>
  status === "ACTIVE" && nextDueOn !== null && nextDueOn < businessDate(now, timeZone) ? nextDueOn : null;

/** Its durable end, or how it stands today: broken only once it has been broken. */
export const standing = computed<Needs>(NEEDS, (needs, { now }) =>
  needs.status === "ACTIVE" ? (missed(needs, now) === null ? "ON_TRACK" : "AT_RISK") : needs.status,
);

export const missedOn = computed<Needs>(NEEDS, (needs, { now }) => missed(needs, now));

export const cureBy = computed<Needs>(NEEDS, (needs, { now, database }) => {
  const day = missed(needs, now);
  if (day === null) return null;
  const agreedOn = businessDate(needs.acceptedAt, needs.timeZone);
  return withPinned(database, needs, ({ numbers }) => cureLastDay(day, agreedOn, numbers.performance.cureDays));
});

/** The same word in SQL, for filters. */
export const standingSql = (frame: Frame, now: Sql): Sql => {
  const today = sql`(${now} at time zone ${timeZone(frame)})::date`;
  const late = sql`coalesce(${ofLoan("next_due_on")(frame)} < ${today}, false)`;
  const status = frame.column("status");
  return sql`case when ${status} <> 'ACTIVE' then ${status} when ${late} then 'AT_RISK' else 'ON_TRACK' end`;
};
