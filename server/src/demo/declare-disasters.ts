import { addDays } from "@respite/shared/calendar/calendar-date";
import type { ClientBase } from "pg";
import { idsFrom } from "../history/ids.ts";
import { insertRows } from "../history/insert-rows.ts";
import { lenderOf } from "../history/lender.ts";
import { randomFrom } from "../history/random.ts";
import { noRows } from "../history/rows.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { actor } from "./cast.ts";
import { DISASTER_SOURCE, disastersOf } from "./disasters.ts";
import { timelineOf } from "./timeline.ts";

const INSERT = `insert into disaster_declaration (id, institution_id, code, name, areas, from_on, to_on, source, declared_at,
  declared_by, declared_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`;

/** Writes down what is declared in one institution's demo, as its senior, on the day after it began. */
export async function declareDisasters(client: ClientBase, institution: DemoInstitution, now: string): Promise<void> {
  const { id: institutionId, code: lender } = institution;
  const time = timelineOf(lenderOf(institution), now);
  const ids = idsFrom(randomFrom(`demo disasters ${lender}`));
  const senior = actor("senior", lender);
  const rows = noRows();
  for (const { areas, code, from, name, to } of disastersOf(lender, time.today)) {
    const at = time.on(addDays(from, 1), "09:30");
    const row = [ids.uuid(at), institutionId, code, name, areas, from, to, DISASTER_SOURCE, at.toISOString()];
    const { rowCount } = await client.query(INSERT, [...row, senior.id, senior.name]);
    if (rowCount === 0) continue;
    rows.event.push({
      id: ids.uuid(at),
      institutionId,
      caseId: null,
      loanId: null,
      kind: "DISASTER_DECLARED",
      at,
      detail: { name, code },
      actorId: senior.id,
      actorName: senior.name,
      actorRole: senior.role,
    });
  }
  await insertRows(client, rows);
}
