import { addDays } from "@respite/shared/calendar/calendar-date";
import { REMINDER_DAYS } from "@respite/shared/notice/due-reminders";
import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { Lender } from "../institution/all-institutions.ts";

const [FURTHEST] = REMINDER_DAYS;

/** A case whose payments resume soon, after so many reminders. */
export type Resuming = Readonly<{ caseId: string; resumesOn: string; told: readonly string[] }>;

/** Agreements in force whose first payment is near and not yet made. */
const TEXT = `select json_build_object('caseId', a.case_id, 'resumesOn', o.first_due_on,
    'told', array(select n.once from notice n where n.institution_id = $1 and n.case_id = a.case_id
      and n.kind = 'PAYMENT_REMINDER')) as j
  from loan l
  join agreement a on a.institution_id = $1 and a.loan_id = l.id and a.status = 'ACTIVE'
  join offer o on o.institution_id = $1 and o.id = a.offer_id and o.first_due_on = l.next_due_on
  where l.institution_id = $1 and l.status = 'CURRENT' and l.next_due_on > $2 and l.next_due_on <= $3
  order by a.case_id`;

/** The cases of a lender that a reminder may be due for on `today`. */
export async function resumingSoon(
  { pool }: Pick<Database, "pool">,
  lender: Lender,
  today: string,
): Promise<Resuming[]> {
  const statement = { name: "resuming_soon", text: TEXT, values: [lender.id, today, addDays(today, FURTHEST)] };
  const rows = await sendAs(pool, { role: "respite_app", institutionId: lender.id }, statement);
  return rows.map(({ j }) => j as Resuming);
}
