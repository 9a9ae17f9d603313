import type { DecisionReach } from "@respite/shared/authority/decision-reach";
import { ownAuthority } from "@respite/shared/authority/own-authority";
import { findingsOf } from "@respite/shared/authority/weigh-decision";
import { permittedActions } from "@respite/shared/case/permitted-actions";
import { measureProposal } from "../authority/measure-proposal.ts";
import { requireActor } from "../graphql/context.ts";
import { businessDate } from "../institution/business-date.ts";
import { loanPosition } from "../loan/loan-position.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import type { ReadContext } from "../read/read-context.ts";
import type { StateColumns } from "./case.columns.ts";

/**
 * Every action on a case, and whether whoever reads may take it now. A proposal from before decisions were measured is
 * measured here, for those whose authority is limited, so that nobody is told they may confirm what is refused then.
 */
export function viewPermittedActions(columns: StateColumns, context: ReadContext) {
  const { proposedReach, unmeasured, timeZone } = columns;
  if (unmeasured === null) return permitted(columns, proposedReach, context);
  return withPinned(context.database, columns, (policy) => {
    const position = loanPosition(unmeasured.position, policy, businessDate(context.now, timeZone));
    return permitted(columns, measureProposal(position, unmeasured.offers ?? []), context);
  });
}

/** A claim whose lease ran out holds nobody back. */
function permitted(columns: StateColumns, reach: DecisionReach | null, context: ReadContext) {
  const { now, locale } = context;
  const { claimExpiresAt, timeZone, ownLimits, ...fields } = columns;
  const actor = requireActor(context);
  const beyond = reach ? findingsOf({ reach, limits: ownAuthority(ownLimits ?? [], actor) }) : [];
  const lapsed = claimExpiresAt !== null && Date.parse(claimExpiresAt) <= Date.parse(now);
  const current = lapsed ? { ...fields, assignedTo: null } : fields;
  return permittedActions(current, actor, businessDate(now, timeZone), beyond).map(
    ({ action, allowed, reason, sentence }) => ({
      action,
      allowed,
      reasonCode: reason,
      reason: sentence?.[locale] ?? null,
    }),
  );
}
