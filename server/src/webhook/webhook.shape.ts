import { sql } from "kysely";
import { globalId, globalIdOf } from "../graphql/global-id.field.ts";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, one } from "../read/shape-fields.ts";

const countOf = (state: "WAITING" | "DEAD") =>
  column(
    ({ column, tenant }) => sql`(select count(*)::int from webhook_delivery d
      where ${tenant("d")} and d.endpoint_id = ${column("id")} and d.state = ${sql.lit(state)})`,
  );

export const webhookDeliveryShape: Shape = shape("WebhookDelivery", "webhook_delivery", {
  id: globalId("WebhookDelivery"),
  eventId: globalIdOf("CaseEvent", "event_id"),
  kind: column("kind"),
  caseId: computed<{ institution: string; id: string | null }>(
    { institution: "institution_id", id: "case_id" },
    ({ institution, id }) => id && encodeGlobalId("DeferralCase", institution, id),
  ),
  at: instant("at"),
  state: column("state"),
  attempts: column("attempts"),
  nextAt: instant("next_at"),
  lastAt: instant("last_at"),
  lastStatus: column("last_status"),
  lastProblem: column("last_problem"),
  deliveredAt: instant("delivered_at"),
});

export const webhookEndpointShape: Shape = shape("WebhookEndpoint", "webhook_endpoint", {
  id: globalId("WebhookEndpoint"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  name: column("name"),
  url: column("url"),
  createdAt: instant("created_at"),
  createdByName: column("created_by_name"),
  rotatedAt: instant("rotated_at"),
  formerUntil: instant("former_until"),
  disabledAt: instant("disabled_at"),
  disabledByName: column("disabled_by_name"),
  waiting: countOf("WAITING"),
  dead: countOf("DEAD"),
});
