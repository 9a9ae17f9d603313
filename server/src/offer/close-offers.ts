import type { CaseTx } from "../case/case-command.ts";
import { OfferRecord } from "./offer.entity.ts";

/** Ends every offer of a case that is still proposed or open, except the one that was accepted. */
export async function closeOffers(
  { em, institutionId, record }: CaseTx,
  to: "LAPSED" | "VOID",
  except?: string,
): Promise<void> {
  const live = await em.find(OfferRecord, { institutionId, caseId: record.id, status: { $in: ["PROPOSED", "OPEN"] } });
  for (const offer of live) if (offer.id !== except) offer.status = to;
}
