import { detailIn, type EventDetail, eventSentence, isEventKind } from "@respite/shared/event/event-sentence";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, instantSql, one } from "../read/shape-fields.ts";

const told = {
  kind: column("kind"),
  at: instant("at"),
  actorName: column("actor_name"),
  actorRole: column("actor_role"),
  summary: computed<{ kind: string; detail: EventDetail | null }>(
    { kind: "kind", detail: "detail" },
    ({ kind, detail }, { locale }) => (isEventKind(kind) ? eventSentence(kind, detail ?? {}, locale) : kind),
  ),
  detail: computed<{ detail: EventDetail | null }>({ detail: "detail" }, ({ detail }, { locale }) =>
    detail === null ? null : JSON.stringify(detailIn(detail, locale)),
  ),
  sealedAt: column(
    ({ column, tenant }) =>
      sql`(select ${instantSql(sql`r.sealed_at`)} from record_entry r where ${tenant("r")} and r.id = ${column("id")})`,
  ),
};

export const eventShape: Shape = shape("CaseEvent", "event", { id: globalId("CaseEvent"), ...told });

export const institutionEventShape: Shape = shape("InstitutionEvent", "event", {
  id: globalId("CaseEvent"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  ...told,
});
