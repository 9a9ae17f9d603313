import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, one } from "../read/shape-fields.ts";

export const knownPersonShape: Shape = shape("KnownPerson", "person", {
  id: column("id"),
  name: column("name"),
  role: column("role"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
});
