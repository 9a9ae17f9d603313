import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import { DRAFT_DEFAULTS } from "@respite/shared/policy/later-numbers";
import type { Pool } from "pg";
import { sendAs } from "../database/tenant-query.ts";

/** A case on which time has something to do, since `at`. */
export type DueCase = Readonly<{ institutionId: string; caseId: string; at: string }>;

export const BATCH = 500;

export const BEGINNING: Pick<DueCase, "at" | "caseId"> = {
  ...{ at: "0001-01-01T00:00:00Z", caseId: "00000000-0000-0000-0000-000000000000" },
};

/** The day after the last, at midnight where the institution is. */
const midnightAfter = (day: string) => `((${day} + 1)::timestamp at time zone i.time_zone)`;
const UTC_DAY = "($1::timestamptz at time zone 'UTC')::date";
/** No clock on earth is a whole day ahead of UTC: what the first part lets through, the second judges by the time zone. */
const before = (day: string) => `${day} <= ${UTC_DAY} and ${midnightAfter(day)} <= $1`;
const cases = (at: string, where: string) => `select c.institution_id, c.id, ${at} as at
  from deferral_case c join institution i on i.id = c.institution_id where ${where}`;
/** Drafts from before a policy said how long they lie have no such day. */
const draftUntil = `coalesce(c.draft_until, (c.created_at at time zone i.time_zone)::date + ${DRAFT_DEFAULTS.validDays})`;
const warned = (state: string) => `exists (select 1 from clock_warning w where w.institution_id = c.institution_id
    and w.case_id = c.id and w.due_at = c.due_at and w.state = '${state}')`;
/** Not before the due date; what was moved last before the limit was kept is looked at from then on. */
const hardLimit = "coalesce(c.hard_limit_at, case when c.appealed_on is null then c.due_at end)";
const running = CLOCK_RUNS.map((status) => `'${status}'`).join(", ");

const STATEMENT = `
select json_build_object('institutionId', institution_id, 'caseId', id, 'at', at) as j from (
${cases(midnightAfter("c.evidence_due_on"), `c.status = 'EVIDENCE_REQUESTED' and ${before("c.evidence_due_on")}`)}
union all
${cases(midnightAfter("c.offer_valid_until"), `c.status = 'OFFERED' and ${before("c.offer_valid_until")}`)}
union all
${cases(midnightAfter("c.appeal_until"), `c.status = 'DECLINED' and c.closed_at is null and ${before("c.appeal_until")}`)}
union all
${cases(midnightAfter(draftUntil), `c.status = 'DRAFT' and (c.draft_until is null or c.draft_until <= ${UTC_DAY}) and ${midnightAfter(draftUntil)} <= $1`)}
union all
${cases(
  `case when ${warned("AT_RISK")} then c.due_at else c.at_risk_at end`,
  `c.status in (${running}) and c.clock_stopped_at is null and c.at_risk_at <= $1
  and (not ${warned("AT_RISK")} or (c.due_at <= $1 and not ${warned("BREACHED")})
    or (${hardLimit} <= $1 and not ${warned("HARD_LIMIT")}))`,
)}
) due where (at, id) > ($2::timestamptz, $3::uuid) order by at, id limit ${BATCH}`;

/** The next cases after `place` on which time has something to do at `now`, of all institutions, the longest due first. */
export async function findDueCases(
  { pool }: Readonly<{ pool: Pool }>,
  now: string,
  place: Pick<DueCase, "at" | "caseId">,
): Promise<DueCase[]> {
  const values = [now, place.at, place.caseId];
  const platform = { role: "respite_platform", institutionId: "" } as const;
  const rows = await sendAs(pool, platform, { name: "due_cases", text: STATEMENT, values });
  return rows.map(({ j }) => j as DueCase);
}
