import type { Currency } from "@respite/shared/money/currency";
import type { Plan } from "@respite/shared/notice/plan";
import { agreementNotice, offersNotice } from "@respite/shared/notice/plan-notices";
import type { CaseTx } from "../case/case-command.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { addressed } from "./addressee.ts";
import { publishNotice } from "./publish-notice.ts";

/** The offers are open to the borrower. */
export async function tellOffers(tx: CaseTx, offers: readonly OfferRecord[], validUntil: string): Promise<void> {
  const to = await addressed(tx);
  const inOrder = offers.toSorted((a, b) => a.position - b.position);
  const facts = { plans: inOrder.map(planOf), validUntil, appealed: tx.record.appealedOn != null };
  publishNotice(tx, "OFFERS", to, offersNotice(to, facts), { offerIds: inOrder.map(({ id }) => id) });
}

/** An offer was accepted, and its schedule is booked. */
export async function tellAgreement(tx: CaseTx, offer: OfferRecord): Promise<void> {
  const to = await addressed(tx);
  const text = agreementNotice(to, { plan: planOf(offer), acceptedOn: tx.today });
  publishNotice(tx, "AGREEMENT", to, text, { offerIds: [offer.id] });
}

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
