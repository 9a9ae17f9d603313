import { encodeGlobalId } from "../graphql/global-id.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";
import type { OfferInDossier } from "./dossier.ts";

/** An offer as the API shows it, with the status it had. */
export function viewOffer(offer: OfferInDossier, institutionId: string, status: string) {
  const money = (minor: number) => ({ minor, currency: offer.currency });
  return {
    ...offer,
    ...{ id: encodeGlobalId("Offer", institutionId, offer.id), status, measures: offer.relief.measures },
    firstAmount: money(offer.firstAmountMinor),
    highestInstalment: money(offer.highestMinor),
    deferralInterest: money(offer.deferralInterestMinor),
    waivedInterest: money(offer.waivedMinor),
    capitalisedInterest: money(offer.capitalisedMinor),
    stillPayable: money(offer.stillPayableMinor),
    costToBorrower: money(offer.costToBorrowerMinor),
    costToLender: money(offer.costToLenderMinor),
    instalments: offer.instalments.map(viewInstalment),
  };
}
