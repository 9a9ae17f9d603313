import type { Currency } from "@respite/shared/money/currency";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, money } from "../read/shape-fields.ts";
import { viewInstalment } from "./instalment.view.ts";
import { asPaidIn, paidSchedule } from "./paid-schedule.ts";
import { viewDifference } from "./schedule-difference.view.ts";

/** The schedule in force shows what has been paid; superseded versions stay as they were booked. */
export const scheduleShape: Shape = shape("Schedule", "schedule", {
  id: globalId("Schedule"),
  number: column("number"),
  origin: column("origin"),
  currency: column("currency"),
  total: money("total_minor"),
  hash: column("hash"),
  bookedAt: instant("booked_at"),
  difference: computed<{ rows: Instalment[]; currency: Currency; before: Instalment[] | null }>(
    {
      rows: "instalments",
      currency: "currency",
      before: (frame) =>
        sql`(select b.instalments from schedule b where ${frame.tenant("b")} and b.loan_id = ${frame.column("loan_id")} and b.number = ${frame.column("number")} - 1)`,
    },
    ({ rows, currency, before }) =>
      before && viewDifference(asPaidIn(rows, currency, before), { currency, instalments: rows }),
  ),
  instalments: computed<{ rows: Instalment[]; currency: Currency; paid: number | null }>(
    {
      rows: "instalments",
      currency: "currency",
      paid: (frame) =>
        sql`(select l.paid_minor from loan l where ${frame.tenant("l")} and l.id = ${frame.column("loan_id")} and l.schedule_id = ${frame.column("id")})`,
    },
    ({ rows, currency, paid }) =>
      paidSchedule({ currency, instalments: rows }, paid ?? 0).instalments.map(viewInstalment),
  ),
});
