import type { Field } from "../read/shape.ts";
import { computed } from "../read/shape-fields.ts";
import { encodeGlobalId, type GlobalIdType } from "./global-id.ts";

/** The opaque id of a row: its type, its institution and its uuid. The institution is fetched only where it may differ. */
export const globalId = (type: GlobalIdType): Field =>
  computed<{ institution?: string; id: string }>(
    { institution: ({ isTenant, column }) => (isTenant ? null : column("institution_id")), id: "id" },
    ({ institution, id }, { actor }) => encodeGlobalId(type, institution ?? actor?.institutionId ?? "", id),
  );
