import { addDays } from "@respite/shared/calendar/calendar-date";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { ClientBase } from "pg";
import { idsFrom } from "../history/ids.ts";
import { insertRows } from "../history/insert-rows.ts";
import { randomFrom } from "../history/random.ts";
import { noRows } from "../history/rows.ts";
import type { Teller } from "../history/telling.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { actor } from "./cast.ts";
import { OWN_POLICIES } from "./own-policies.ts";

const INSERT = `insert into policy_version (id, institution_id, policy_id, code, version, status, revision, base, preset, document,
  document_hash, effective_from, author_id, author_name, editor_id, editor_name, publisher_id, publisher_name,
  created_at, updated_at, published_at, preset_confirmed_by, preset_confirmed_by_name, preset_confirmed_at)
  values ($1, $2, $3, $4, $5, 'PUBLISHED', 4, $6, $7, $8::jsonb, encode(sha256(convert_to(($8::jsonb)::text, 'UTF8')), 'hex'),
  $9, $10, $11, $10, $11, $12::uuid, $13::text, $14, $14, $14::timestamptz,
  case when $7::text is not null then $12::uuid end, case when $7::text is not null then $13::text end,
  case when $7::text is not null then $14::timestamptz end) on conflict do nothing`;

/** Who published it: the second editor, who has left since and is nobody to sign in as. */
const LEFT: Teller = { id: "01900000-0000-7000-8001-000000000990", name: "沈玉珍", role: "POLICY_EDITOR" };

/** Publishes the version that a lender of the demo has of its own, a week before its first day; one that is there stays. */
export async function publishOwnPolicy(client: ClientBase, institution: DemoInstitution): Promise<void> {
  const own = OWN_POLICIES[institution.code];
  if (!own) return;
  const { policy, preset, edits } = own;
  const { id: institutionId, code } = institution;
  const ids = idsFrom(randomFrom(`demo policy ${code}`));
  const at = new Date(`${addDays(policy.effectiveFrom, -7)}T02:00:00.000Z`);
  const author = actor("editor", code);
  const { id: policyVersion, effectiveFrom } = policy;
  const base = preset ?? CN_DEFAULT.id;
  const of = [policyVersion, policy.code, policy.version, base, preset, JSON.stringify(policy), effectiveFrom];
  const row = [ids.uuid(at), institutionId, ...of, author.id, author.name, LEFT.id, LEFT.name, at.toISOString()];
  const { rowCount } = await client.query(INSERT, row);
  if (rowCount === 0) return;
  const rows = noRows();
  const say = (
    kind: "POLICY_DRAFTED" | "POLICY_EDITED" | "POLICY_SUBMITTED" | "PRESET_CONFIRMED" | "POLICY_PUBLISHED",
    by: Teller,
    more = {},
  ) =>
    rows.event.push({
      id: ids.uuid(at),
      institutionId,
      caseId: null,
      loanId: null,
      kind,
      at,
      detail: { policyVersion, ...more },
      actorId: by.id,
      actorName: by.name,
      actorRole: by.role,
    });
  say("POLICY_DRAFTED", author, { base });
  say("POLICY_EDITED", author, { count: edits });
  say("POLICY_SUBMITTED", author);
  if (preset !== null) say("PRESET_CONFIRMED", LEFT, { preset });
  say("POLICY_PUBLISHED", LEFT, { effectiveFrom });
  await insertRows(client, rows);
}
