import type { TableName } from "../../src/history/rows.ts";
import type { Api } from "./given-api.ts";
import { asAdmin } from "./given-database.ts";

/** The tables in which a case leaves rows. */
export const COMPARED: readonly TableName[] = [
  "deferral_case",
  "evaluation",
  "decision",
  "evidence_request",
  "offer",
  "agreement",
  "protection",
  "schedule",
  "event",
  "notice",
  "clock_warning",
];

/** The offers of a letter by what they are, for their ids are drawn. */
const LETTER =
  "jsonb_build_object('offers', (select jsonb_agg(array[o.round, o.position] order by o.round, o.position) from offer o where o.id = any(t.offer_ids)))";

/** Every row of a case but what is drawn: ids. */
export async function rowsOf(api: Api, institutionId: string, table: TableName): Promise<object[]> {
  const order =
    { event: "at, id", offer: "round, position", decision: "number", protection: "kind", notice: "published_at, id" }[
      table as string
    ] ?? "id";
  const where = table === "event" || table === "schedule" ? "case_id is not null" : "true";
  const { rows } = await asAdmin(
    `select to_jsonb(t) - array['id', 'institution_id', 'loan_id', 'borrower_id', 'case_id', 'decision_id', 'offer_id', 'schedule_id', 'external_id', 'offer_ids']${table === "notice" ? ` || ${LETTER}` : ""} as row from ${table} t where institution_id = '${institutionId}' and ${where} order by ${order}`,
    api.database().adminUrl,
  );
  return rows.map(({ row }) => row);
}
