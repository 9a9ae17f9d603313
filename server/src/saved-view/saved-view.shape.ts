import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { answer, column, one } from "../read/shape-fields.ts";

export const savedViewShape: Shape = shape("SavedView", "saved_view", {
  id: globalId("SavedView"),
  name: column("name"),
  search: column("search"),
  shared: column("shared"),
  isMine: answer(({ column }, _, param) => sql`${column("owner_id")} = ${param((_, { actor }) => actor.id, "uuid")}`),
  ownerName: column("owner_name"),
  version: column("version"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
});
