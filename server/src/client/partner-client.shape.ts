import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, one } from "../read/shape-fields.ts";

export const partnerClientShape: Shape = shape("PartnerClient", "partner_client", {
  id: column("id"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  name: column("name"),
  scopes: column("scopes"),
  lastSeenOn: column("last_seen_on"),
});
