import { CLOCK_RUNS } from "@respite/shared/clock/clock-state";
import { sql } from "kysely";
import { timeZone } from "../institution/time-zone.sql.ts";
import type { Frame, Sql } from "../read/shape.ts";

/** The word that `viewClock` would show, in SQL, for filters. `now` is a timestamptz. */
export function clockWordSql(frame: Frame, now: Sql): Sql {
  const { column } = frame;
  const today = sql`(${now} at time zone ${timeZone(frame)})::date`;
  const runs = sql.join(CLOCK_RUNS.map((status) => sql.lit(status)));
  return sql`case
    when ${column("status")} = 'DRAFT' then 'NONE'
    when ${column("status")} not in (${runs}) then 'DONE'
    when ${column("status")} = 'EVIDENCE_REQUESTED' and ${column("clock_stopped_at")} is not null
      and (${column("evidence_due_on")} is null or ${today} <= ${column("evidence_due_on")}) then 'STOPPED'
    when ${column("due_at")} <= ${now} then 'BREACHED'
    when ${column("at_risk_at")} <= ${now} then 'AT_RISK'
    else 'ON_TIME' end`;
}
