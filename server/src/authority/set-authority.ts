import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { institutionCommand } from "../institution/institution-command.ts";
import type { AuthoritySetInput } from "./authority.input.ts";
import { AuthorityLimitRecord } from "./authority-limit.entity.ts";
import { inWords, lockLimits, raisesTheirs, staleLimits } from "./change-authority.ts";
import { knownName } from "./known-name.ts";
import { readLimits } from "./read-limits.ts";

/** Sets the limits of a person or a role, or changes those that are there; nobody's own are raised by them. */
export function setAuthority(context: Context, input: AuthoritySetInput): Promise<StoredResult> {
  return institutionCommand(context, "authoritySet", input, async (tx) => {
    const { em, now, actor } = tx;
    const read = readLimits(input, await knownName(tx, input.personId));
    if (!read.ok) return read;
    const { currency } = tx.institution;
    const said = { ...read.value, currency, endedAt: null };
    const rows = await lockLimits(tx, said.subject);
    const known = rows.find(({ subject }) => subject === said.subject);
    const stale = staleLimits(known, input.expectedVersion);
    if (stale) return err([stale]);
    if (raisesTheirs(tx, rows, said)) return err([userError("OWN_AUTHORITY_RAISED")]);
    const before = known && known.endedAt == null ? inWords(known).limits : null;
    const by = { setAt: now, setBy: actor.id, setByName: actor.name };
    const row =
      known ??
      em.create(AuthorityLimitRecord, {
        id: uuidV7(now.getTime()),
        institutionId: tx.institutionId,
        ...said,
        ...by,
        version: 0,
      });
    Object.assign(row, said, by, { version: row.version + 1 });
    if (!known) em.persist(row);
    const { subject, reason } = said;
    recordInstitutionEvent(tx, "AUTHORITY_SET", { subject, ...inWords(row), before, reason });
    return ok(row.id);
  });
}
