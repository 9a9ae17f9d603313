import type { Currency } from "@respite/shared/money/currency";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, money } from "../read/shape-fields.ts";
import { viewInstalment } from "./instalment.view.ts";
import { paidSchedule } from "./paid-schedule.ts";

/** The schedule in force shows what has been paid; superseded versions stay as they were booked. */
export const scheduleShape: Shape = shape("Schedule", "schedule", {
  id: globalId("Schedule"),
  number: column("number"),
  origin: column("origin"),
  currency: column("currency"),
  total: money("total_minor"),
  hash: column("hash"),
  bookedAt: instant("booked_at"),
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
