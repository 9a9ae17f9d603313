import { type CostedRelief, type DecisionReach, decisionReach } from "@respite/shared/authority/decision-reach";
import { outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { firstUnpaid, maturity } from "@respite/shared/schedule/position";
import type { LoanPosition } from "../loan/loan-position.ts";

/**
 * How far a proposal from before decisions were measured reaches, on the loan as it stands. The case says by it, before
 * anything is sent, what the command will say.
 */
export function measureProposal({ schedule, order }: LoanPosition, offers: readonly CostedRelief[]): DecisionReach {
  const outstanding = { minor: outstandingPrincipal(schedule, order), currency: schedule.currency };
  return decisionReach({ outstanding, nextDueOn: firstUnpaid(schedule)?.dueOn ?? maturity(schedule) }, offers);
}
