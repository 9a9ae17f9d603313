import { offerReasonSentence } from "@respite/shared/evaluation/offer-reason-sentence";
import type { Currency } from "@respite/shared/money/currency";
import type { Relief } from "@respite/shared/relief/relief";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { globalId } from "../graphql/global-id.field.ts";
import { type Expression, type Shape, shape } from "../read/shape.ts";
import { column, computed, decimal, money } from "../read/shape-fields.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";
import { asPaidIn } from "../schedule/paid-schedule.ts";
import { viewDifference } from "../schedule/schedule-difference.view.ts";
import type { OfferStanding } from "./compute-offer.ts";
import { conditionsOfOffer } from "./offer-conditions.field.ts";

/** The schedule an offer would replace: the one before the version that the relief was booked as, or the one in force. */
const scheduleBefore: Expression = ({ column: c, tenant }) => sql`(
  select s.instalments
  from deferral_case k
  join loan l on ${tenant("l")} and l.id = k.loan_id
  left join agreement a on ${tenant("a")} and a.offer_id = ${c("id")}
  left join schedule b on ${tenant("b")} and b.loan_id = l.id and b.case_id = k.id and b.origin = 'RELIEF'
    and a.id is not null
  join schedule s on ${tenant("s")} and s.loan_id = l.id
    and case when b.id is null then s.id = l.schedule_id else s.number = b.number - 1 end
  where ${tenant("k")} and k.id = ${c("case_id")})`;

/**
 * What the borrower asked for when the offer was made. A counter-proposal changes it, and has the rules run anew: what
 * they ran on last before the decision was asked for then.
 */
const requested: Expression = ({ column: c, tenant }) => sql`(select case when k.counter_relief is null then k.requested
  else coalesce((select e.facts -> 'requested' from evaluation e join decision d on ${tenant("d")} and d.id = ${c("decision_id")}
    where ${tenant("e")} and e.case_id = k.id and (e.evaluated_at, e.id) < (d.decided_at, ${c("id")})
    order by e.evaluated_at desc, e.id desc limit 1), k.requested) end
  from deferral_case k where ${tenant("k")} and k.id = ${c("case_id")})`;

type DifferenceNeeds = { rows: Instalment[]; currency: Currency; before: Instalment[]; standing: OfferStanding | null };

export const offerShape: Shape = shape("Offer", "offer", {
  id: globalId("Offer"),
  position: column("position"),
  status: column("status"),
  measures: computed<{ relief: Relief }>({ relief: "relief" }, ({ relief }) => relief.measures),
  why: computed<{ relief: Relief; requested: Relief }>({ relief: "relief", requested }, (needs, { locale }) =>
    offerReasonSentence(needs.relief, needs.requested, locale),
  ),
  conditions: conditionsOfOffer,
  firstDueOn: column("first_due_on"),
  firstAmount: money("first_amount_minor"),
  highestInstalment: money("highest_minor"),
  maturityOn: column("maturity_on"),
  maturityMovedMonths: column("maturity_moved_months"),
  instalmentsRemaining: column("instalments_remaining"),
  deferralInterest: money("deferral_interest_minor"),
  waivedInterest: money("waived_minor"),
  capitalisedInterest: money("capitalised_minor"),
  penaltyInterest: money("penalty_interest_minor"),
  waivedPenalty: money("waived_penalty_minor"),
  capitalisedPenalty: money("capitalised_penalty_minor"),
  reducedInterest: money("reduced_interest_minor"),
  effectiveAnnualRate: decimal("effective_rate"),
  rateCap: decimal("rate_cap"),
  withinRateCap: column("within_rate_cap"),
  reportingEffect: column("reporting_effect"),
  stillPayable: money("still_payable_minor"),
  costToBorrower: money("cost_to_borrower_minor"),
  costToLender: money("cost_to_lender_minor"),
  validUntil: column("valid_until"),
  termsHash: column("terms_hash"),
  scheduleDifference: computed<DifferenceNeeds>(
    { rows: "instalments", currency: "currency", before: scheduleBefore, standing: "standing" },
    ({ rows, currency, before, standing }) =>
      viewDifference(standing ? { currency, instalments: standing.instalments } : asPaidIn(rows, currency, before), {
        currency,
        instalments: rows,
      }),
  ),
  instalments: computed<{ rows: Instalment[] }>({ rows: "instalments" }, ({ rows }) => rows.map(viewInstalment)),
});
