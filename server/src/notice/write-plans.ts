import type { Currency } from "@respite/shared/money/currency";
import type { Plan } from "@respite/shared/notice/plan";
import { agreementNotice, offersNotice } from "@respite/shared/notice/plan-notices";
import type { OfferRecord } from "../offer/offer.entity.ts";
import type { About, Written } from "./written.ts";

/** The offers are open to the borrower. */
export function writeOffers({ to, record }: About, offers: readonly OfferRecord[], validUntil: string): Written {
  const inOrder = offers.toSorted((a, b) => a.position - b.position);
  const facts = { plans: inOrder.map(planOf), validUntil, appealed: record.appealedOn != null };
  return { kind: "OFFERS", text: offersNotice(to, facts), offerIds: inOrder.map(({ id }) => id) };
}

/** An offer was accepted, and its schedule is booked. */
export const writeAgreement = ({ to, today }: About, offer: OfferRecord): Written => ({
  kind: "AGREEMENT",
  text: agreementNotice(to, { plan: planOf(offer), acceptedOn: today }),
  offerIds: [offer.id],
});

const planOf = (offer: OfferRecord): Plan => ({
  position: offer.position,
  relief: offer.relief,
  schedule: { currency: offer.currency as Currency, instalments: offer.instalments },
  firstDueOn: offer.firstDueOn,
  firstAmount: offer.firstAmountMinor,
  highestInstalment: offer.highestMinor,
  maturityOn: offer.maturityOn,
  stillPayable: offer.stillPayableMinor,
  costToBorrower: offer.costToBorrowerMinor,
});
