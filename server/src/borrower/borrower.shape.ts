import { consentShape } from "../consent/consent.shape.ts";
import { globalId } from "../graphql/global-id.field.ts";
import { ascending } from "../read/keyset.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, many } from "../read/shape-fields.ts";

export const borrowerShape: Shape = shape("Borrower", "borrower", {
  id: globalId("Borrower"),
  externalId: column("external_id"),
  name: column("name"),
  maskedName: column("masked_name"),
  locale: column("locale"),
  area: column("area"),
  consents: many(() => consentShape, { child: "borrower_id", parent: "id" }, ascending("given_at", "timestamptz")),
});
