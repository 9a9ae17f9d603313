import { sql } from "kysely";
import { late } from "../read/late.ts";
import type { Expression, Field } from "../read/shape.ts";
import { computed, withWritten } from "../read/shape-fields.ts";
import { encodeGlobalId, type GlobalIdType, globalIdStart } from "./global-id.ts";

/** The opaque id of a row: its type, its institution and its uuid. */
export const globalId = (type: GlobalIdType): Field => globalIdOf(type, "id");

/** The opaque id of the row that a column names. The institution is fetched only where it may differ. */
export const globalIdOf = (type: GlobalIdType, idColumn: string, institutionColumn = "institution_id"): Field =>
  withWritten(
    computed<{ institution?: string; id: string }>(
      { institution: ({ isTenant, column }) => (isTenant ? null : column(institutionColumn)), id: idColumn },
      ({ institution, id }, { actor }) => encodeGlobalId(type, institution ?? actor?.institutionId ?? "", id),
    ),
    { kind: "text", column: idColumn, sql: written(type, institutionColumn, idColumn) },
  );

/** The same bytes in the same letters; `replace` costs a fifth of `translate`. What rows have in common is worked out once. */
const written =
  (type: GlobalIdType, institution: string, id: string): Expression =>
  ({ column, isTenant }) => {
    const before = isTenant
      ? late(({ viewer }) => globalIdStart(type, viewer.actor.institutionId ?? ""), "bytea")
      : sql`${sql.lit(`\\x${globalIdStart(type, "").toString("hex")}`)}::bytea || uuid_send(${column(institution)})`;
    return sql`replace(replace(encode(${before} || uuid_send(${column(id)}), 'base64'), '+', '-'), '/', '_')`;
  };
