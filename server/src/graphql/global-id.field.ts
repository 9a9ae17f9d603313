import type { Field } from "../read/shape.ts";
import { computed } from "../read/shape-fields.ts";
import { encodeGlobalId, type GlobalIdType } from "./global-id.ts";

/** The opaque id of a row: its type, its institution and its uuid. */
export const globalId = (type: GlobalIdType): Field => globalIdOf(type, "id");

/** The opaque id of the row that a column names. */
export const globalIdOf = (type: GlobalIdType, column: string): Field =>
  computed<{ institution: string; id: string }>({ institution: "institution_id", id: column }, ({ institution, id }) =>
    encodeGlobalId(type, institution, id),
  );
