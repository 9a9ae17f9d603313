import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, instant, money, moneySql, one } from "../read/shape-fields.ts";

export const reliefBudgetShape: Shape = shape("ReliefBudget", "relief_budget", {
  id: globalId("ReliefBudget"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  from: column("from_on"),
  to: column("to_on"),
  amount: money("amount_minor"),
  reserved: money("reserved_minor"),
  consumed: money("consumed_minor"),
  left: column(({ column: c }) =>
    moneySql(sql`${c("amount_minor")} - ${c("reserved_minor")} - ${c("consumed_minor")}`, c("currency")),
  ),
  reason: column("reason"),
  setByName: column("set_by_name"),
  setAt: instant("set_at"),
  version: column("version"),
});
