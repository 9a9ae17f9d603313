import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { sql } from "kysely";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant } from "../read/shape-fields.ts";
import { viewDeclineReasons, viewNumbers, viewRules } from "./policy.view.ts";

const said = (view: (policy: PolicyVersion, locale: Locale) => unknown) =>
  computed<{ document: PolicyVersion }>({ document: "document" }, ({ document }, { locale }) => view(document, locale));

export const policyVersionShape: Shape = shape("PolicyVersion", "policy_version", {
  id: column("policy_id"),
  code: column("code"),
  version: column("version"),
  status: column("status"),
  revision: column("revision"),
  base: column("base"),
  preset: column("preset"),
  presetConfirmedByName: column("preset_confirmed_by_name"),
  presetConfirmedAt: instant("preset_confirmed_at"),
  effectiveFrom: column(
    ({ column: own }) => sql`coalesce(${own("effective_from")}::text, ${own("document")} ->> 'effectiveFrom')`,
  ),
  effectiveUntil: column("effective_until"),
  documentHash: column("document_hash"),
  document: said((policy) => JSON.stringify(policy)),
  name: said((policy, locale) => policy.name[locale]),
  jurisdiction: said((policy) => policy.jurisdiction),
  calendar: said((policy) => policy.calendar),
  rules: said(viewRules),
  numbers: said(viewNumbers),
  declineReasons: said((_, locale) => viewDeclineReasons(locale)),
  returnedWords: column("returned_words"),
  authorName: column("author_name"),
  editorName: column("editor_name"),
  ownWork: computed<{ authorId: string; editorId: string }>(
    { authorId: "author_id", editorId: "editor_id" },
    ({ authorId, editorId }, { actor }) => actor !== null && [authorId, editorId].includes(actor.id),
  ),
  publisherName: column("publisher_name"),
  publishedAt: instant("published_at"),
  retiredAt: instant("retired_at"),
});
