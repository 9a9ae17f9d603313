import type { Relief } from "@respite/shared/relief/relief";
import { computeOffer } from "../offer/compute-offer.ts";
import type { Drafted } from "../offer/drafted.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { offerColumns } from "../offer/offer-columns.ts";
import { penalisedOn } from "./penalty.ts";
import { type CaseTelling, orderOf } from "./telling.ts";

/** A relief computed on the loan as it stands, penalty interest with it, under the cap of the lender's policy. */
export const compute = (t: CaseTelling, relief: Relief, decidedOn: string) => {
  const { lender, loan, terms } = t;
  const { rows: penaltyInterest, schedule } = penalisedOn(t, decidedOn);
  const input = { terms, schedule, penaltyInterest, status: loan.status, relief, order: orderOf(t), decidedOn };
  return computeOffer(input, lender.policy.numbers.rate.maxAnnual);
};

/** Computes offers on the loan as it stands. @throws Error for one that cannot be: then the history is impossible */
export function draft(t: CaseTelling, reliefs: readonly Relief[], decidedOn: string): Drafted[] {
  return reliefs.map((relief) => {
    const computed = compute(t, relief, decidedOn);
    if (!computed.ok) throw new Error(`A history cannot offer ${JSON.stringify(relief)}: ${computed.error.code}.`);
    return { relief, computed: computed.value };
  });
}

/** Stores the offers of one decision, in their order, and returns them. */
export function offer(
  t: CaseTelling,
  of: Readonly<{ decisionId: string; status: "PROPOSED" | "OPEN"; validUntil: string | null }>,
  drafted: readonly Drafted[],
): OfferRecord[] {
  const at = t.rows.decision.find(({ id }) => id === of.decisionId)?.decidedAt ?? t.record.updatedAt;
  const offers = drafted.map(({ relief, computed }, index) => ({
    id: t.ids.uuid(at),
    institutionId: t.lender.id,
    caseId: t.record.id,
    ...of,
    round: t.decisions,
    position: index + 1,
    ...offerColumns(relief, computed),
  }));
  t.rows.offer.push(...offers);
  return offers;
}
