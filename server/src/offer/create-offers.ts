import type { Relief } from "@respite/shared/relief/relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { type ComputedOffer, computeOffer } from "./compute-offer.ts";
import { OfferRecord } from "./offer.entity.ts";
import { reliefError } from "./relief-error.ts";

export type Drafted = Readonly<{ relief: Relief; computed: ComputedOffer }>;

/** Computes every offer on the loan as it stands; two that come to the same are refused. */
export function draftOffers(
  loan: LockedLoan,
  reliefs: readonly Relief[],
  decidedOn: string,
): Result<readonly Drafted[], readonly UserErrorValue[]> {
  const drafted: Drafted[] = [];
  for (const [index, relief] of reliefs.entries()) {
    const field = ["offers", String(index), "measures"];
    const computed = computeOffer({ ...loan.position, relief, decidedOn });
    if (!computed.ok) return err([reliefError(computed.error, field)]);
    const twin = drafted.findIndex((other) => other.computed.termsHash === computed.value.termsHash);
    if (twin >= 0) return err([userError("OFFERS_ALIKE", { first: twin + 1, second: index + 1 }, field)]);
    drafted.push({ relief, computed: computed.value });
  }
  return ok(drafted);
}

/** What an offer costs the lender, in minor units: what the relief budget is charged with. */
export const costOf = ({ computed }: Drafted): number => computed.result.costToLender;

/** Stores the offers of one decision, in their order. */
export function storeOffers(
  tx: CaseTx,
  of: Readonly<{ decisionId: string; round: number; status: "PROPOSED" | "OPEN"; validUntil: string | null }>,
  drafted: readonly Drafted[],
): void {
  const { em, institutionId, record, now } = tx;
  for (const [index, { relief, computed }] of drafted.entries()) {
    const { result, termsHash } = computed;
    em.persist(
      em.create(OfferRecord, {
        id: uuidV7(now.getTime()),
        ...{ institutionId, caseId: record.id, ...of, position: index + 1, relief, termsHash },
        instalments: result.schedule.instalments,
        currency: result.schedule.currency,
        firstDueOn: result.firstDueOn,
        firstAmountMinor: result.firstAmount,
        highestMinor: result.highestInstalment,
        maturityOn: result.maturityOn,
        maturityMovedMonths: result.maturityMovedMonths,
        instalmentsRemaining: result.instalmentsRemaining,
        deferralInterestMinor: result.deferralInterest,
        waivedMinor: result.waivedInterest,
        capitalisedMinor: result.capitalisedInterest,
        stillPayableMinor: result.stillPayable,
        costToBorrowerMinor: result.costToBorrower,
        costToLenderMinor: result.costToLender,
      }),
    );
  }
}
