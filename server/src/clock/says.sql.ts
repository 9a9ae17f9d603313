import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import { DRAFT_DEFAULTS } from "@respite/shared/policy/later-numbers";

const running = CLOCK_RUNS.map((status) => `'${status}'`).join(", ");

/** The day after the last, at midnight where the institution is. */
const midnightAfter = (day: string) => `((${day} + 1)::timestamp at time zone i.time_zone)`;

/** Drafts from before a policy said how long they lie have no such day. */
const DRAFT_UNTIL = `coalesce(c.draft_until, (c.created_at at time zone i.time_zone)::date + ${DRAFT_DEFAULTS.validDays})`;

/**
 * The instants at which time has something to do on a case, past and to come, as an array in which null is none: a clock
 * that runs is at risk, overdue or past the hard limit, or what lies open runs out. Of a case `c` of an institution `i`,
 * as the trigger of 041-clock-looks says it, too.
 */
export const SAYS = `(
  case when c.status in (${running}) and c.clock_stopped_at is null
    then array[c.at_risk_at, c.due_at, c.hard_limit_at] else '{}' end
  || case c.status when 'EVIDENCE_REQUESTED' then ${midnightAfter("c.evidence_due_on")}
    when 'OFFERED' then ${midnightAfter("c.offer_valid_until")}
    when 'DECLINED' then case when c.closed_at is null then ${midnightAfter("c.appeal_until")} end
    when 'DRAFT' then ${midnightAfter(DRAFT_UNTIL)} end
)`;
