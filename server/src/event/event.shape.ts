import { type EventDetail, eventSentence, isEventKind } from "@respite/shared/event/event-sentence";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, instantSql } from "../read/shape-fields.ts";

export const eventShape: Shape = shape("CaseEvent", "event", {
  id: globalId("CaseEvent"),
  kind: column("kind"),
  at: instant("at"),
  actorName: column("actor_name"),
  actorRole: column("actor_role"),
  summary: computed<{ kind: string; detail: EventDetail | null }>(
    { kind: "kind", detail: "detail" },
    ({ kind, detail }, { locale }) => (isEventKind(kind) ? eventSentence(kind, detail ?? {}, locale) : kind),
  ),
  detail: computed<{ detail: EventDetail | null }>({ detail: "detail" }, ({ detail }) =>
    detail === null ? null : JSON.stringify(detail),
  ),
  sealedAt: column(
    ({ column, tenant }) =>
      sql`(select ${instantSql(sql`r.sealed_at`)} from record_entry r where ${tenant("r")} and r.id = ${column("id")})`,
  ),
});
