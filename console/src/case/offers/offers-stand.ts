import type { OfferStatus } from "../../operations.generated.ts";

const STANDING: readonly OfferStatus[] = ["PROPOSED", "OPEN", "ACCEPTED"];

/** Whether any offer made still stands: where none does, those being composed are what there is to compare. */
export const offersStand = (offers: readonly Readonly<{ status: OfferStatus }>[]): boolean =>
  offers.some(({ status }) => STANDING.includes(status));
