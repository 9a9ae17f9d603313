import type { CaseTx } from "../case/case-command.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { publishNotice } from "./publish-notice.ts";
import { writeAgreement, writeOffers } from "./write-plans.ts";

/** The offers are open to the borrower. */
export async function tellOffers(tx: CaseTx, offers: readonly OfferRecord[], validUntil: string): Promise<void> {
  await publishNotice(tx, (about) => writeOffers(about, offers, validUntil));
}

/** An offer was accepted, and its schedule is booked. */
export async function tellAgreement(tx: CaseTx, offer: OfferRecord): Promise<void> {
  await publishNotice(tx, (about) => writeAgreement(about, offer));
}
