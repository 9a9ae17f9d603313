import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { DatedPayment } from "@respite/shared/penalty/overdue-loan";
import type { ShareSpan } from "@respite/shared/penalty/share-on";
import type { Interval } from "@respite/shared/protection/protection-interval";
import { sql } from "kysely";
import { governedSinceSql } from "../policy/policy-of-loan.ts";
import type { Expression } from "../read/shape.ts";
import { shareSpansSql } from "./share-spans.ts";

/**
 * What penalty interest follows from beside the terms and the schedule: money by its day, protected days, since when, and
 * what the policies said on which days.
 */
export type PenaltyFacts = Readonly<{
  payments: readonly DatedPayment[];
  protections: readonly Interval[];
  since: string | null;
  shares: readonly ShareSpan[];
  /** The first day on which the case that governs the loan did; null where none does. */
  governedSince: CalendarDate | null;
}>;

export const NO_PENALTY_FACTS: PenaltyFacts = {
  payments: [],
  protections: [],
  since: null,
  shares: [],
  governedSince: null,
};

/**
 * The same of the loan `loanColumn` names, in one JSON value. A day is protected while a hold or a shield stands: who ends
 * one of them, to call the borrower say, charges nobody by it. Payments that were taken back never came. A schedule that was
 * restored is as old as the version it restores: equal hashes, equal schedules.
 */
export const penaltyFactsSql =
  (loanColumn: string): Expression =>
  (frame) => {
    const { column, tenant } = frame;
    const loan = column(loanColumn);
    return sql`json_build_object(
      'payments', (select coalesce(json_agg(json_build_object('on', p.received_on, 'minor', p.amount_minor) order by p.received_on, p.posted_at, p.id), '[]'::json)
        from payment p where ${tenant("p")} and p.loan_id = ${loan} and p.reverses is null
          and not exists (select from payment r where ${tenant("r")} and r.loan_id = p.loan_id and r.reverses = p.id)),
      'protections', (select coalesce(json_agg(json_build_object('from', h.from_on, 'to', h.to_on)), '[]'::json)
        from protection h where ${tenant("h")} and h.loan_id = ${loan}),
      'since', (select case when bool_or(v.origin = 'ORIGINAL') then null else (min(v.booked_at) at time zone min(i.time_zone))::date end
        from loan k join schedule s on ${tenant("s")} and s.id = k.schedule_id
        join schedule v on ${tenant("v")} and v.loan_id = k.id and v.hash = s.hash
        join institution i on ${tenant("i", "id")}
        where ${tenant("k")} and k.id = ${loan}),
      'shares', ${shareSpansSql(tenant("v"))}, 'governedSince', ${governedSinceSql(loanColumn)(frame)})`;
  };
