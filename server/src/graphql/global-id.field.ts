import type { Field } from "../read/shape.ts";
import { computed } from "../read/shape-fields.ts";
import { encodeGlobalId, type GlobalIdType } from "./global-id.ts";

/** The opaque id of a row: its type, its institution and its uuid. */
export const globalId = (type: GlobalIdType): Field => globalIdOf(type, "id");

/** The opaque id of the row that a column names. The institution is fetched only where it may differ. */
export const globalIdOf = (type: GlobalIdType, idColumn: string): Field =>
  computed<{ institution?: string; id: string }>(
    { institution: ({ isTenant, column }) => (isTenant ? null : column("institution_id")), id: idColumn },
    ({ institution, id }, { actor }) => encodeGlobalId(type, institution ?? actor?.institutionId ?? "", id),
  );
