import { ownAuthority } from "@respite/shared/authority/own-authority";
import { findingsOf } from "@respite/shared/authority/weigh-decision";
import { permittedActions } from "@respite/shared/case/permitted-actions";
import type { Locale } from "@respite/shared/locale/locale";
import type { Actor } from "../identity/actor.ts";
import { businessDate } from "../institution/business-date.ts";
import type { StateColumns } from "./case.columns.ts";

/** Every action on a case, and whether `actor` may take it at `now`; a claim whose lease ran out holds nobody back. */
export function viewPermittedActions(columns: StateColumns, actor: Actor, now: string, locale: Locale) {
  const { claimExpiresAt, timeZone, proposedReach: reach, ownLimits, ...fields } = columns;
  const beyond = reach ? findingsOf({ reach, limits: ownAuthority(ownLimits ?? [], actor) }) : [];
  const lapsed = claimExpiresAt !== null && Date.parse(claimExpiresAt) <= Date.parse(now);
  const current = lapsed ? { ...fields, assignedTo: null } : fields;
  const permitted = permittedActions(current, actor, businessDate(now, timeZone), beyond);
  return permitted.map(({ action, allowed, reason, sentence }) => ({
    action,
    allowed,
    reasonCode: reason,
    reason: sentence?.[locale] ?? null,
  }));
}
