import type { Rate } from "@respite/shared/money/rate";
import type { Relief } from "@respite/shared/relief/relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { computeOffer } from "./compute-offer.ts";
import type { Drafted } from "./drafted.ts";
import { OfferRecord } from "./offer.entity.ts";
import { offerColumns } from "./offer-columns.ts";
import { reliefError } from "./relief-error.ts";

/** Computes every offer on the loan as it stands, under a cap; two that come to the same are refused. */
export function draftOffers(
  loan: LockedLoan,
  reliefs: readonly Relief[],
  decidedOn: string,
  rateCap: Rate,
  fieldOf: (index: number) => readonly string[] = (index) => ["offers", String(index), "measures"],
): Result<readonly Drafted[], readonly UserErrorValue[]> {
  const drafted: Drafted[] = [];
  for (const [index, relief] of reliefs.entries()) {
    const field = fieldOf(index);
    const computed = computeOffer({ ...loan.position, relief, decidedOn }, rateCap);
    if (!computed.ok) return err([reliefError(computed.error, field)]);
    const twin = drafted.findIndex((other) => other.computed.termsHash === computed.value.termsHash);
    if (twin >= 0) return err([userError("OFFERS_ALIKE", { first: twin + 1, second: index + 1 }, field)]);
    drafted.push({ relief, computed: computed.value });
  }
  return ok(drafted);
}

/** What an offer costs the lender, in minor units: what the relief budget is charged with. */
export const costOf = ({ computed }: Drafted): number => computed.result.costToLender;

/** Stores the offers of one decision, in their order, and returns them. */
export function storeOffers(
  tx: CaseTx,
  of: Readonly<{ decisionId: string; round: number; status: "PROPOSED" | "OPEN"; validUntil: string | null }>,
  drafted: readonly Drafted[],
): readonly OfferRecord[] {
  const { em, institutionId, record, now } = tx;
  const offers = drafted.map(({ relief, computed }, index) =>
    em.create(OfferRecord, {
      id: uuidV7(now.getTime()),
      institutionId,
      caseId: record.id,
      ...of,
      position: index + 1,
      ...offerColumns(relief, computed),
    }),
  );
  em.persist(...offers);
  return offers;
}
