import { addMonths } from "@respite/shared/calendar/calendar-date";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { soundEdit } from "@respite/shared/policy/edit-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { NOTHING_REPLAYED } from "@respite/shared/replay/replay-summary";
import type { ClientBase } from "pg";
import { idsFrom } from "../history/ids.ts";
import { insertRows } from "../history/insert-rows.ts";
import { randomFrom } from "../history/random.ts";
import { noRows } from "../history/rows.ts";
import { businessDate } from "../institution/business-date.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { actor } from "./cast.ts";
import { DRAFTS, type Draft } from "./drafts.ts";
import { OWN_POLICIES } from "./own-policies.ts";

const VERSION = `insert into policy_version (id, institution_id, policy_id, code, version, status, revision, base, preset,
  document, author_id, author_name, editor_id, editor_name, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, $12, $13, $13) on conflict do nothing`;

/** As it is asked for; the jobs of the server run it as they run any other. */
const REPLAY = `insert into policy_replay (id, institution_id, from_version, to_version, from_document, to_document, currency,
  status, total, done, summary, requested_by, requested_by_name, requested_at)
  select $1, $2, $3, $4, $5, $6, $7, 'WAITING', count(*), 0, $8, $9, $10, $11 from deferral_case c
  where c.institution_id = $2 and c.submitted_on is not null
    and exists (select 1 from evaluation e where e.institution_id = $2 and e.case_id = c.id)`;

/**
 * Writes what a lender's policy editor of the demo is working on at `now`, and asks for its replay on past cases, against
 * the version in force. One that is there already stays.
 */
export async function writeDraft(client: ClientBase, institution: DemoInstitution, now: string): Promise<void> {
  const draft = DRAFTS[institution.code];
  if (!draft) return;
  const { id: institutionId, code, currency, timeZone } = institution;
  const ids = idsFrom(randomFrom(`demo draft ${code}`));
  const at = new Date(now);
  const document = edited(draft, code, nextMonth(businessDate(now, timeZone)));
  const { id: policyVersion, version } = document;
  const by = actor("editor", code);
  const baseId = draft.preset ?? draft.base.id;
  const revision = draft.status === "DRAFT" ? 2 : 3;
  const row = [ids.uuid(at), institutionId, policyVersion, code, version, draft.status, revision, baseId, draft.preset];
  const { rowCount } = await client.query(VERSION, [...row, JSON.stringify(document), by.id, by.name, now]);
  if (rowCount === 0) return;
  const from = OWN_POLICIES[code]?.policy ?? CN_DEFAULT;
  const compared = [from.id, policyVersion, JSON.stringify(from), JSON.stringify(document), currency];
  const asked = [JSON.stringify(NOTHING_REPLAYED), by.id, by.name, now];
  await client.query(REPLAY, [ids.uuid(at), institutionId, ...compared, ...asked]);
  const rows = noRows();
  const said = [
    ["POLICY_DRAFTED", { policyVersion, base: baseId }],
    ["POLICY_EDITED", { policyVersion, count: draft.numbers.length + draft.sources.length }],
    ["POLICY_REPLAY_ASKED", { from: from.id, to: policyVersion }],
    ...(draft.status === "IN_REVIEW" ? ([["POLICY_SUBMITTED", { policyVersion }]] as const) : []),
  ] as const;
  for (const [kind, detail] of said)
    rows.event.push({
      id: ids.uuid(at),
      institutionId,
      caseId: null,
      loanId: null,
      kind,
      at,
      detail,
      actorId: by.id,
      actorName: by.name,
      actorRole: by.role,
    });
  await insertRows(client, rows);
}

function edited({ base, numbers, sources }: Draft, code: string, effectiveFrom: string): PolicyVersion {
  const version = (OWN_POLICIES[code]?.policy.version ?? 0) + 1;
  const first = { ...base, id: `${code}@${version}`, code, version, effectiveFrom };
  return soundEdit(first, { numbers, sources });
}

const nextMonth = (today: string): string => addMonths(`${today.slice(0, 8)}01`, 1);
