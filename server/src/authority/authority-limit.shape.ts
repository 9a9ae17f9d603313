import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { knownPersonShape } from "../person/known-person.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, instant, money, one } from "../read/shape-fields.ts";

export const authorityLimitShape: Shape = shape("AuthorityLimit", "authority_limit", {
  id: globalId("AuthorityLimit"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  personId: column("person_id"),
  personName: column("person_name"),
  person: one(() => knownPersonShape, { child: "id", parent: "person_id" }),
  role: column(({ column: c }) => sql`case when ${c("person_name")} is null then ${c("subject")} end`),
  maxExposure: money("max_exposure_minor"),
  maxDeferralMonths: column("max_deferral_months"),
  maxCostToLender: money("max_cost_minor"),
  mayWaive: column("may_waive"),
  reason: column("reason"),
  setByName: column("set_by_name"),
  setAt: instant("set_at"),
  endedAt: instant("ended_at"),
  version: column("version"),
});
