import { globalId } from "../graphql/global-id.field.ts";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant } from "../read/shape-fields.ts";

export const evidenceShape: Shape = shape("Evidence", "evidence", {
  id: globalId("Evidence"),
  kind: column("kind"),
  fileName: column("file_name"),
  contentType: column("content_type"),
  byteSize: column("byte_size"),
  sha256: column("sha256"),
  receivedAt: instant("received_at"),
  quarantine: column("quarantine"),
  url: computed<{ institution: string; id: string }>(
    { institution: "institution_id", id: "id" },
    ({ institution, id }) => `/evidence/${encodeGlobalId("Evidence", institution, id)}`,
  ),
});

export const evidenceRequestShape: Shape = shape("EvidenceRequest", "evidence_request", {
  id: globalId("EvidenceRequest"),
  kinds: column("kinds"),
  note: column("note"),
  requestedAt: instant("requested_at"),
  requestedByName: column("requested_by_name"),
  dueOn: column("due_on"),
  inTime: column("in_time"),
  answeredAt: instant("answered_at"),
});
