import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { AuthorityEndInput } from "./authority.input.ts";
import { AuthorityLimitRecord } from "./authority-limit.entity.ts";
import { inWords, lockLimits, raisesTheirs, staleLimits } from "./change-authority.ts";

/** Ends limits: a person falls back to those of the role, a role to the policy alone. */
export function endAuthority(context: Context, input: AuthorityEndInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("AuthorityLimit", input.authorityLimitId);
  const notFound = userError("AUTHORITY_NOT_FOUND", {}, ["authorityLimitId"]);
  return runCommand(context, "authorityEnd", input, institutionId, notFound, async (tx) => {
    const { em, now, actor } = tx;
    const reason = plainText(input.reason, ["reason"], 500);
    if (!reason.ok) return err([reason.error]);
    const found = await em.findOne(AuthorityLimitRecord, { institutionId: tx.institutionId, id: uuid ?? "" });
    const rows = found ? await lockLimits(tx, found.subject) : [];
    const row = rows.find(({ id }) => id === uuid);
    if (row?.endedAt !== null) return err([notFound]);
    const stale = staleLimits(row, input.expectedVersion);
    if (stale) return err([stale]);
    if (raisesTheirs(tx, rows, { ...row, endedAt: now })) return err([userError("OWN_AUTHORITY_RAISED")]);
    const by = { setAt: now, setBy: actor.id, setByName: actor.name, reason: reason.value };
    Object.assign(row, by, { endedAt: now, version: row.version + 1 });
    const { subject } = row;
    const detail = { subject, ...inWords(row), reason: reason.value };
    recordInstitutionEvent(tx, "AUTHORITY_ENDED", detail);
    return ok(row.id);
  });
}
