import { limitsInWords } from "@respite/shared/authority/authority-sentences";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import type { ClientBase } from "pg";
import { idsFrom } from "../history/ids.ts";
import { insertRows } from "../history/insert-rows.ts";
import { randomFrom } from "../history/random.ts";
import { noRows } from "../history/rows.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { actor } from "./cast.ts";
import { GRANTS, type Grant } from "./grants.ts";
import { inLocale } from "./words/in-locale.ts";

const INSERT = `insert into authority_limit (id, institution_id, subject, person_name, currency, max_exposure_minor,
  max_deferral_months, max_cost_minor, may_waive, reason, set_at, set_by, set_by_name, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1) on conflict do nothing`;

/**
 * Sets the limits of authority of one institution's demo, as its policy editor, at `now`: what was decided before had
 * none. Whose limits were set already keeps them.
 */
export async function grantAuthority(client: ClientBase, institution: DemoInstitution, now: string): Promise<void> {
  const { id: institutionId, code, locale } = institution;
  const ids = idsFrom(randomFrom(`demo authority ${code}`));
  const editor = actor("editor", code);
  const at = new Date(now);
  const rows = noRows();
  for (const { to, limits, why } of GRANTS[code] ?? []) {
    const { subject, personName, whose } = subjectOf(to, institution);
    const reason = inLocale(why, locale);
    const { currency, maxExposure, maxDeferralMonths, maxCostToLender, mayWaive } = limits;
    const bounds = [currency, maxExposure, maxDeferralMonths, maxCostToLender, mayWaive];
    const row = [ids.uuid(at), institutionId, subject, personName, ...bounds, reason];
    const { rowCount } = await client.query(INSERT, [...row, now, editor.id, editor.name]);
    if (rowCount === 0) continue;
    const detail = { subject, whose, limits: limitsInWords(limits), before: null, reason };
    rows.event.push({
      id: ids.uuid(at),
      institutionId,
      caseId: null,
      loanId: null,
      kind: "AUTHORITY_SET",
      at,
      detail,
      actorId: editor.id,
      actorName: editor.name,
      actorRole: editor.role,
    });
  }
  await insertRows(client, rows);
}

function subjectOf(to: Grant["to"], { code }: DemoInstitution) {
  if (to !== "reviewer2") return { subject: to, personName: null, whose: ROLE_LABELS[to] };
  const { id, name } = actor(to, code);
  return { subject: id, personName: name, whose: name };
}
