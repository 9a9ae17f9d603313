import { ownAuthority, type SetLimits } from "@respite/shared/authority/own-authority";
import type { Facts } from "@respite/shared/evaluation/facts";
import { OFFER_REASON_LABELS } from "@respite/shared/locale/labels/offer-reason-labels";
import { owesPenalty } from "@respite/shared/penalty/unpaid-penalty";
import type { Relief } from "@respite/shared/relief/relief";
import { limitsOfViewer } from "../authority/own-limits.sql.ts";
import { requireActor } from "../graphql/context.ts";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { type LoanPositionColumns, loanPosition, loanPositionSql } from "../loan/loan-position.ts";
import { computeOffer } from "../offer/compute-offer.ts";
import { viewPreview } from "../offer/relief-preview.view.ts";
import { suggestionsOn } from "../offer/suggestions-on.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { computed } from "../read/shape-fields.ts";
import { latestFacts } from "./case.columns.ts";

type Columns = Readonly<{
  facts: Facts | null;
  policyVersion: string;
  institutionId: string;
  position: LoanPositionColumns;
  timeZone: string;
  ownLimits: readonly SetLimits[] | null;
}>;

/**
 * Up to four reliefs within the policy and its rate cap, each computed as it would be booked; what the schedule cannot
 * carry is left out.
 */
export const suggestedOffers = computed<Columns>(
  {
    facts: latestFacts,
    policyVersion: "policy_version",
    institutionId: "institution_id",
    position: loanPositionSql("loan_id"),
    timeZone,
    ownLimits: limitsOfViewer,
  },
  async ({ facts, policyVersion, institutionId, position, timeZone, ownLimits }, context) => {
    const { now, locale, database } = context;
    if (facts === null) return [];
    const policy = await pinnedPolicy(database, institutionId, policyVersion);
    const decidedOn = businessDate(now, timeZone);
    const loan = loanPosition(position, policy, decidedOn);
    const compute = (relief: Relief) => computeOffer({ ...loan, relief, decidedOn }, policy.numbers.rate.maxAnnual);
    const own = ownAuthority(ownLimits ?? [], requireActor(context));
    return suggestionsOn(facts, policy, compute, owesPenalty(loan.schedule, loan.order)).map(
      ({ relief, reason, computed }) => ({
        measures: relief.measures,
        why: OFFER_REASON_LABELS[reason][locale],
        preview: viewPreview(computed, loan, relief, { facts, policy, own, locale }),
      }),
    );
  },
);
