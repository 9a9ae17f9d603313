import { encodeGlobalId } from "../graphql/global-id.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed } from "../read/shape-fields.ts";

export const institutionShape: Shape = shape(
  "Institution",
  "institution",
  {
    id: computed<{ id: string }>({ id: "id" }, ({ id }) => encodeGlobalId("Institution", id, id)),
    code: column("code"),
    name: column("name"),
    currency: column("currency"),
    timeZone: column("time_zone"),
    locale: column("locale"),
    policyVersion: column("policy_version"),
  },
  "id",
);
