import { sql } from "kysely";
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

/** Notices that come with a calendar of the payment days. */
export const WITH_CALENDAR: readonly string[] = ["AGREEMENT", "AGREEMENT_UNDONE"];

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
  letterEdition: computed<{ edition: number | null; letter: boolean }>(
    { edition: "letter_edition", letter: ({ column }) => sql`${column("offer_ids")} is not null` },
    ({ edition, letter }) => (letter ? (edition ?? 1) : null),
  ),
  calendarUrl: file("ics", WITH_CALENDAR),
});
