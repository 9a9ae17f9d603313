import { viewInstalment } from "../schedule/instalment.view.ts";
import type { OfferInDossier } from "./dossier.ts";

/** An offer as it stood, with the status it had. */
export function viewOfferAsOf(offer: OfferInDossier, status: string) {
  const money = (minor: number) => ({ minor, currency: offer.currency });
  const { position, relief, firstDueOn, maturityOn, termsHash } = offer;
  return {
    position,
    status,
    measures: relief.measures,
    firstDueOn,
    maturityOn,
    termsHash,
    firstAmount: money(offer.firstAmountMinor),
    waivedInterest: money(offer.waivedMinor),
    stillPayable: money(offer.stillPayableMinor),
    instalments: offer.instalments.map(viewInstalment),
  };
}
