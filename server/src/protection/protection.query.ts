import { localTime } from "@respite/shared/clock/local-time";
import { mayContact } from "@respite/shared/protection/may-contact";
import { reportingStatus } from "@respite/shared/protection/reporting-status";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { sql } from "kysely";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { businessDate, instantOf } from "../institution/business-date.ts";
import { type LoanPositionColumns, loanPosition, loanPositionSql } from "../loan/loan-position.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { policyInForceSql } from "../policy/policy-in-force.ts";
import { readValue } from "../read/read-value.ts";
import type { Expression } from "../read/shape.ts";
import { ContactAnswer } from "./contact-answer.type.ts";
import { type ContactChannel, ContactChannelEnum, type ProtectionKind } from "./protection.enums.ts";
import { reportingReason } from "./reporting-reason.ts";
import { ReportingStatus } from "./reporting-status.type.ts";

type Stored = Readonly<{
  id: string;
  institutionId: string;
  kind: ProtectionKind;
  fromOn: string;
  toOn: string | null;
  reason: string;
  endReason: string | null;
  entryDaysPastDue: number;
}>;
type Answer = Readonly<{
  timeZone: string;
  institutionId: string;
  policyVersion: string;
  protections: Stored[];
  position: LoanPositionColumns;
}>;

/** Everything both questions need, about one loan, in one value. */
const protectionOfLoan =
  (now: string): Expression =>
  (frame) => {
    const { column, tenant } = frame;
    const protections = sql`(select coalesce(json_agg(json_build_object('id', p.id, 'institutionId', p.institution_id,
    'kind', p.kind, 'fromOn', p.from_on, 'toOn', p.to_on, 'reason', p.reason, 'endReason', p.end_reason,
    'entryDaysPastDue', p.entry_days_past_due) order by p.from_on), '[]'::json)
    from protection p where ${tenant("p")} and p.loan_id = ${column("id")})`;
    const institution = { timeZone: sql`i.time_zone`, policyVersion: sql`i.policy_version` };
    const inForce = policyInForceSql(institution, sql`${now}::timestamptz`)(frame);
    return sql`(select json_build_object('timeZone', i.time_zone, 'institutionId', i.id, 'policyVersion', ${inForce},
    'protections', ${protections}, 'position', ${loanPositionSql("id")(frame)})
    from institution i where ${tenant("i", "id")})`;
  };

const intervals = (rows: readonly Stored[], kind: ProtectionKind) =>
  rows.filter((row) => row.kind === kind).map((row) => ({ ...row, from: row.fromOn, to: row.toOn }));

@Resolver()
export class ProtectionQuery {
  @Query(() => ContactAnswer, {
    nullable: true,
    description:
      "May this borrower be contacted about this loan, at this moment, by this channel? Null for a loan you cannot see.",
  })
  async mayContact(
    @Arg("loanId", () => ID, { description: "The loan." }) loanId: string,
    @Arg("channel", () => ContactChannelEnum, { description: "How." }) channel: ContactChannel,
    @Arg("at", () => DateTimeScalar, { nullable: true, description: "When; now unless given." }) at: string | null,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "mayContact");
    const loan = await readValue<Answer>(context, "loan", uuidOf("Loan", loanId), protectionOfLoan(context.now));
    if (!loan) return null;
    const local = localTime(at ?? context.now, loan.timeZone);
    const holds = intervals(loan.protections, "COLLECTION_HOLD");
    const policy = await pinnedPolicy(context.database, loan.institutionId, loan.policyVersion);
    const answer = mayContact(holds, { ...local, channel, unansweredCallsToday: 0 }, policy);
    const hold = holds.find(({ from, to }) => from <= local.on && (to === null || local.on <= to));
    return {
      allowed: answer.allowed,
      code: answer.reason ?? "ALLOWED",
      reason: answer.sentence[context.locale],
      until: answer.until ? instantOf(answer.until.on, answer.until.time, loan.timeZone) : null,
      protection:
        hold && !answer.allowed ? { ...hold, id: encodeGlobalId("Protection", hold.institutionId, hold.id) } : null,
    };
  }

  @Query(() => ReportingStatus, {
    nullable: true,
    description: "What may be reported to a credit bureau about this loan on one day. Null for a loan you cannot see.",
  })
  async reportingStatus(
    @Arg("loanId", () => ID, { description: "The loan." }) loanId: string,
    @Arg("on", () => DateScalar, { nullable: true, description: "Which day; today unless given." }) on: string | null,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "reportingStatus");
    const loan = await readValue<Answer>(context, "loan", uuidOf("Loan", loanId), protectionOfLoan(context.now));
    if (!loan) return null;
    const day = on ?? businessDate(context.now, loan.timeZone);
    const overdueSince = firstUnpaid(loanPosition(loan.position).schedule)?.dueOn ?? null;
    const status = reportingStatus(overdueSince, intervals(loan.protections, "REPORTING_SHIELD"), day);
    return {
      on: day,
      daysPastDue: status.daysPastDue,
      delinquentDays: status.delinquentDays,
      protected: status.shielded,
      reportAs: status.status,
      reason: reportingReason(status, context.locale),
    };
  }
}
