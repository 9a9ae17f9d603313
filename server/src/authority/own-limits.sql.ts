import { baseRole } from "@respite/shared/case/action-roles";
import { sql } from "kysely";
import type { Actor } from "../identity/actor.ts";
import { late } from "../read/late.ts";
import type { Expression, Sql } from "../read/shape.ts";

/** A row `a` of limits as shared's `SetLimits`. */
const SET_LIMITS = `json_build_object('subject', a.subject, 'limits', json_build_object(
  'currency', a.currency, 'maxExposure', a.max_exposure_minor, 'maxDeferralMonths', a.max_deferral_months,
  'maxCostToLender', a.max_cost_minor, 'mayWaive', a.may_waive))`;

/** The limits in force for some subjects, as SQL over its parts: for statements of commands. */
export const ownLimitsText = (institution: string, subjects: string): string =>
  `(select json_agg(${SET_LIMITS}) from authority_limit a
    where a.institution_id = ${institution} and a.ended_at is null and a.subject = any(${subjects}::text[]))`;

const ownLimits =
  (person: Sql, role: Sql): Expression =>
  ({ tenant }) =>
    sql`(select json_agg(${sql.raw(SET_LIMITS)}) from authority_limit a
      where ${tenant("a")} and a.ended_at is null and a.subject in (${person}, ${role}))`;

/** Those of whoever reads, in the institution of the row; the plan serves everybody. */
export const limitsOfViewer: Expression = ownLimits(
  late(({ viewer }) => viewer.actor.id, "text"),
  late(({ viewer }) => baseRole(viewer.actor.role), "text"),
);

/** The same for a statement of its own. */
export const limitsOf = ({ id, role }: Actor): Expression => ownLimits(sql`${id}::text`, sql`${baseRole(role)}::text`);
