import { globalId } from "../graphql/global-id.field.ts";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant } from "../read/shape-fields.ts";

type Named = Readonly<{ institution: string; id: string; kind: string }>;

/** Where a file that comes with a notice lies; null for notices that come without. */
const file = (extension: "pdf" | "ics", kinds: readonly string[]) =>
  computed<Named>({ institution: "institution_id", id: "id", kind: "kind" }, ({ institution, id, kind }) =>
    kinds.includes(kind) ? `/letters/${encodeGlobalId("Notice", institution, id)}.${extension}` : null,
  );

export const noticeShape: Shape = shape("Notice", "notice", {
  id: globalId("Notice"),
  kind: column("kind"),
  template: computed<{ kind: string; version: number }>(
    { kind: "kind", version: "template_version" },
    ({ kind, version }) => `${kind}@${version}`,
  ),
  locale: column("locale"),
  subject: column("subject"),
  body: column("body"),
  channel: column("channel"),
  publishedAt: instant("published_at"),
  letterUrl: file("pdf", ["OFFERS", "AGREEMENT"]),
  calendarUrl: file("ics", ["AGREEMENT"]),
});
