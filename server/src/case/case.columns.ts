import type { CostedRelief, DecisionReach } from "@respite/shared/authority/decision-reach";
import type { SetLimits } from "@respite/shared/authority/own-authority";
import type { CaseFields } from "@respite/shared/case/case-fields";
import type { CaseStatus } from "@respite/shared/case/case-status";
import { DRAFT_DEFAULTS } from "@respite/shared/policy/later-numbers";
import { sql } from "kysely";
import { limitsOfViewer } from "../authority/own-limits.sql.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { type LoanPositionColumns, loanPositionSql } from "../loan/loan-position.ts";
import type { Expression } from "../read/shape.ts";
import { instantSql } from "../read/shape-fields.ts";

/** Last day to submit a draft; one from before a policy said how long it lies has no such day stored. */
export const draftUntil: Expression = (frame) => {
  const { column } = frame;
  const begunOn = sql`(${column("created_at")} at time zone ${timeZone(frame)})::date`;
  return sql`case when ${column("status")} = 'DRAFT'
    then coalesce(${column("draft_until")}, ${begunOn} + ${sql.lit(DRAFT_DEFAULTS.validDays)}) end`;
};

/** The facts of the latest evaluation; null for a draft, which has none. */
export const latestFacts: Expression = ({ column, tenant }) =>
  sql`(select e.facts from evaluation e where ${tenant("e")} and e.case_id = ${column("id")} order by e.evaluated_at desc, e.id desc limit 1)`;

const asInstant =
  (name: string): Expression =>
  ({ column }) =>
    instantSql(column(name));

/** What `viewClock` needs. */
export const CLOCK_NEEDS = {
  status: "status",
  dueAt: asInstant("due_at"),
  atRiskAt: asInstant("at_risk_at"),
  hardLimitAt: asInstant("hard_limit_at"),
  acknowledgeBy: asInstant("acknowledge_by"),
  stoppedAt: asInstant("clock_stopped_at"),
  evidenceDueOn: "evidence_due_on",
  policyVersion: "policy_version",
  calendarEdition: "calendar_edition",
  timeZone,
  institutionId: "institution_id",
} as const;

/** Only where somebody may be about to confirm. */
const whilePending =
  (what: Expression): Expression =>
  (frame) =>
    sql`case when ${frame.column("status")} = 'PENDING_SECOND_REVIEW' then ${what(frame)} end`;

/** How far the latest approval reaches; null where it was not measured. */
export const proposedReach: Expression = ({ column, tenant }) =>
  sql`(select d.authority -> 'reach' from decision d where ${tenant("d")} and d.case_id = ${column("id")}
    and d.outcome = 'APPROVED' order by d.number desc limit 1)`;

/** What a proposal that was not measured is measured from; null where it was, and for whom no limits are set. */
const unmeasured: Expression = (frame) => {
  const { column, tenant } = frame;
  return sql`case when ${proposedReach(frame)} is null and ${limitsOfViewer(frame)} is not null then json_build_object(
    'position', ${loanPositionSql("loan_id")(frame)},
    'offers', (select json_agg(json_build_object('relief', o.relief, 'costToLender', o.cost_to_lender_minor))
      from offer o where ${tenant("o")} and o.case_id = ${column("id")} and o.status = 'PROPOSED')) end`;
};

/** What `permittedActions` needs: the columns a state is made of, the lease of the claim, and what authority is asked for. */
export const STATE_NEEDS = {
  status: "status",
  submittedOn: "submitted_on",
  assignedTo: "assigned_to",
  claimExpiresAt: asInstant("claim_expires_at"),
  maker: "maker_id",
  checker: "checker_id",
  declinedBy: "declined_by",
  declineChecker: "decline_checker",
  appealedOn: "appealed_on",
  counteredOn: "countered_on",
  evidenceDueOn: "evidence_due_on",
  evidenceExtensions: "evidence_extensions",
  offerValidUntil: "offer_valid_until",
  cancelProposedBy: "cancel_proposed_by",
  appealUntil: "appeal_until",
  timeZone,
  proposedReach: whilePending(proposedReach),
  ownLimits: whilePending(limitsOfViewer),
  unmeasured: whilePending(unmeasured),
  policyVersion: "policy_version",
  institutionId: "institution_id",
} as const;

export type StateColumns = CaseFields &
  Readonly<{
    status: CaseStatus;
    claimExpiresAt: string | null;
    timeZone: string;
    proposedReach: DecisionReach | null;
    ownLimits: readonly SetLimits[] | null;
    unmeasured: Readonly<{ position: LoanPositionColumns; offers: readonly CostedRelief[] | null }> | null;
    policyVersion: string;
    institutionId: string;
  }>;
