import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, instant } from "../read/shape-fields.ts";

export const consentShape: Shape = shape("Consent", "consent", {
  id: globalId("Consent"),
  purpose: column("purpose"),
  recipient: column("recipient"),
  givenAt: instant("given_at"),
  revokedAt: instant("revoked_at"),
});
