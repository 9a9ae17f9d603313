import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, instant } from "../read/shape-fields.ts";

export const disasterDeclarationShape: Shape = shape("DisasterDeclaration", "disaster_declaration", {
  id: globalId("DisasterDeclaration"),
  code: column("code"),
  name: column("name"),
  areas: column("areas"),
  from: column("from_on"),
  to: column("to_on"),
  source: column("source"),
  declaredAt: instant("declared_at"),
  declaredByName: column("declared_by_name"),
  withdrawnAt: instant("withdrawn_at"),
});
