import type { DecisionReach } from "@respite/shared/authority/decision-reach";
import { ownAuthority } from "@respite/shared/authority/own-authority";
import { findingsOf, type Weighing } from "@respite/shared/authority/weigh-decision";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import type { UserErrorValue } from "../graphql/user-error.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { beyondAuthorityError } from "./authority-finding.view.ts";
import { measureProposal } from "./measure-proposal.ts";

/**
 * Holds what waits to be confirmed against the checker's own authority. Here the policy's four-eyes numbers are no limit:
 * what is above them is what a second person is for.
 *
 * @returns what it was weighed from, or every limit that it goes beyond
 */
export async function checkAuthority(
  tx: CaseTx,
  offers: readonly OfferRecord[],
): Promise<Result<Weighing | null, readonly UserErrorValue[]>> {
  const { record, actor } = tx;
  const limits = ownAuthority(record.ownLimits ?? [], actor);
  const measured = record.proposedReach ?? null;
  if (measured === null && limits === null) return ok(null);
  const weighing = { reach: measured ?? (await measure(tx, offers)), limits };
  const beyond = findingsOf(weighing);
  return beyond.length > 0 ? err(beyond.map(beyondAuthorityError)) : ok(weighing);
}

/** How far a proposal from before decisions were measured reaches, on the loan as it stands today. */
async function measure(tx: CaseTx, offers: readonly OfferRecord[]): Promise<DecisionReach> {
  const loan = await loanOfCase(tx);
  const costed = offers.map(({ relief, costToLenderMinor }) => ({ relief, costToLender: costToLenderMinor }));
  return measureProposal(loan.position, costed);
}
