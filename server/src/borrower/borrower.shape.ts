import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column } from "../read/shape-fields.ts";

export const borrowerShape: Shape = shape("Borrower", "borrower", {
  id: globalId("Borrower"),
  externalId: column("external_id"),
  name: column("name"),
  maskedName: column("masked_name"),
  locale: column("locale"),
});
