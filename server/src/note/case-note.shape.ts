import { type Note, noteHash } from "@respite/shared/note/note-hash";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import type { Expression } from "../read/shape.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, instantSql } from "../read/shape-fields.ts";
import { sha256 } from "../record/record-key.ts";

/** The hash of the note as the record tells it. */
const told: Expression = ({ column, tenant }) =>
  sql`(select e.detail->>'hash' from event e where ${tenant("e")} and e.id = ${column("id")})`;

export const caseNoteShape: Shape = shape("CaseNote", "case_note", {
  id: globalId("CaseNote"),
  text: column("text"),
  writtenAt: instant("written_at"),
  writtenByName: column("written_by_name"),
  writtenByRole: column("written_by_role"),
  sealedAt: column(
    ({ column, tenant }) =>
      sql`(select ${instantSql(sql`r.sealed_at`)} from record_entry r where ${tenant("r")} and r.id = ${column("id")})`,
  ),
  altered: computed<Note & { told: string | null }>(
    {
      caseId: "case_id",
      text: "text",
      writtenBy: "written_by",
      told,
      writtenAt: ({ column }) => instantSql(column("written_at")),
    },
    ({ told, ...note }) => told !== noteHash(sha256, note),
  ),
});
