import type { Locale } from "@respite/shared/locale/locale";
import type { Currency } from "@respite/shared/money/currency";
import { type PaymentDay, paymentDays } from "@respite/shared/notice/payment-days";
import type { Instalment } from "@respite/shared/schedule/schedule";
import type { Database } from "../../database/open.ts";
import { sendAs } from "../../database/tenant-query.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import type { Actor } from "../../identity/actor.ts";
import { tenancyOf } from "../../read/read.ts";
import { paidSchedule } from "../../schedule/paid-schedule.ts";
import { WITH_CALENDAR } from "../notice.shape.ts";

/** The payment days of a loan as they stand: when they changed last, and how often they have. */
export type StoredCalendar = Readonly<{
  locale: Locale;
  lender: string;
  /** Public number of the case. */
  number: string;
  loanId: string;
  loan: string;
  currency: Currency;
  days: readonly PaymentDay[];
  changedAt: string;
  changes: number;
}>;

type Row = Omit<StoredCalendar, "days"> & Readonly<{ paid: number; told: readonly (readonly Instalment[])[] }>;

const UTC = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Schedules and payments are only ever added, so that their number tells how often the days have changed. */
const TEXT = `select json_build_object('locale', n.locale, 'lender', n.lender, 'number', c.number, 'loanId', l.id,
    'loan', l.external_id, 'currency', l.currency, 'paid', l.paid_minor, 'told', s.told,
    'changedAt', ${UTC("greatest(s.last, p.last)")}, 'changes', s.many + p.many) as calendar
  from notice n
  join deferral_case c on c.institution_id = $1 and c.id = n.case_id
  join loan l on l.institution_id = $1 and l.id = c.loan_id
  cross join lateral (select json_agg(v.instalments order by v.number) as told, max(v.booked_at) as last, count(*) as many
    from schedule v where v.institution_id = $1 and v.loan_id = l.id and v.origin <> 'ORIGINAL') s
  cross join lateral (select max(m.posted_at) as last, count(*) as many
    from payment m where m.institution_id = $1 and m.loan_id = l.id) p
  where n.institution_id = $1 and n.id = $2 and n.kind = any($3) and s.many > 0`;

/** The calendar that comes with a notice; null when there is none that the actor may see. */
export async function readCalendar(
  database: Database,
  actor: Actor,
  { institutionId, id }: GlobalId,
): Promise<StoredCalendar | null> {
  if (actor.institutionId !== null && actor.institutionId !== institutionId) return null;
  const statement = { name: "payment_days", text: TEXT, values: [institutionId, id, WITH_CALENDAR] };
  const [found] = await sendAs(database.pool, tenancyOf(actor.institutionId), statement);
  if (!found) return null;
  const { paid, told, ...row } = found.calendar as Row;
  const { currency } = row;
  const booked = told.map((instalments) => ({ currency, instalments }));
  const inForce = booked.at(-1) ?? { currency, instalments: [] };
  return { ...row, days: paymentDays(booked, paidSchedule(inForce, paid)) };
}
