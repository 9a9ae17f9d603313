import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import type { Currency } from "@respite/shared/money/currency";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { correctBudget } from "../budget/settle-budget.ts";
import { type CaseTx, caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { DecisionRecord } from "../decision/decision.entity.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { businessDate } from "../institution/business-date.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { tellAgreement } from "../notice/tell-plans.ts";
import { OfferRecord } from "../offer/offer.entity.ts";
import { offerColumns } from "../offer/offer-columns.ts";
import { reliefError } from "../offer/relief-error.ts";
import { bookOffer } from "../schedule/book-offer.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { recordBooked } from "../schedule/record-booked.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { agreementInForce } from "./agreement-in-force.ts";
import { type GrantedRelief, type ShorterRelief, shorten } from "./shorten-relief.ts";

@InputType({
  description:
    "The borrower resumes payments before the months without payment are over. It binds the exact terms seen.",
})
export class AgreementEndHolidayInput extends CaseCommandInput {
  @Field(() => String, { description: "`termsHash` of `holidayEndPreview` as it was shown to the borrower." })
  termsHash!: string;
}

/**
 * Ends the months without payment early: the agreement goes on under the terms it would have had, had only the months
 * that are over been granted. The schedule is booked as a version of its own, and the offer that was accepted gives way
 * to one of the new terms.
 */
export const endHolidayEarly = (context: Context, input: AgreementEndHolidayInput): Promise<StoredResult> =>
  caseCommand(context, "agreementEndHoliday", input, async (tx) => {
    const { em, institutionId, today } = tx;
    const moved = move(tx, { type: "END_HOLIDAY", on: today });
    if (!moved.ok) return moved;
    const inForce = await agreementInForce(tx);
    if (!inForce.ok) return inForce;
    const { agreement, loan } = inForce.value;
    const offer = await em.findOneOrFail(OfferRecord, { institutionId, id: agreement.offerId }, { forUpdate: true });
    const shorter = shorten(await grantedBy(tx, offer, loan), today);
    if (!shorter.ok) return err([reliefError(shorter.error, ["caseId"])]);
    if (shorter.value.computed.termsHash !== input.termsHash)
      return err([userError("TERMS_CHANGED", {}, ["termsHash"])]);
    const replacement = replaceOffer(tx, offer, shorter.value);
    const { id: scheduleId, number } = bookOffer(tx, replacement, loan, "EARLY_END");
    await em.flush(); // the agreement will speak of both
    const { granted, months } = shorter.value;
    const { id: offerId, relief, firstDueOn, termsHash } = replacement;
    const deferred = deferralMonths(relief, { nextDueOn: today });
    Object.assign(agreement, { scheduleId, offerId, termsHash, deferralMonths: deferred });
    recordCaseEvent(tx, "HOLIDAY_ENDED", { granted, months, firstDueOn, termsHash });
    recordBooked(tx, replacement, number);
    await correctBudget(tx, replacement.costToLenderMinor);
    await tellAgreement(tx, replacement);
    return ok(undefined);
  });

/** What was granted, from the rows that were written then. */
async function grantedBy(
  tx: CaseTx,
  offer: OfferRecord,
  { record: loan, position }: LockedLoan,
): Promise<GrantedRelief> {
  const { em, institutionId, institution, policy } = tx;
  const currency = loan.currency as Currency;
  const versions = await em.find(ScheduleRecord, { institutionId, loanId: loan.id });
  const inForce = versions.find(({ id }) => id === loan.scheduleId);
  const before = versions.find(({ number }) => number === position.scheduleNumber - 1);
  if (!inForce || !before) throw new Error(`Loan ${loan.id} has no schedule before ${position.scheduleNumber}.`);
  const { decidedAt } = await em.findOneOrFail(DecisionRecord, { institutionId, id: offer.decisionId });
  const asBooked = ({ instalments, rates }: ScheduleRecord) => bookedSchedule(currency, instalments, rates ?? null);
  return {
    terms: position.terms,
    relief: offer.relief,
    decidedOn: businessDate(decidedAt.toISOString(), institution.timeZone),
    before: asBooked(before),
    inForce: { origin: inForce.origin, schedule: asBooked(inForce) },
    standing: offer.standing ?? null,
    order: position.order,
    paidMinor: loan.paidMinor,
    rateCap: policy.numbers.rate.maxAnnual,
  };
}

/** The terms as they are now stand where the accepted ones did; those stay to be seen. */
function replaceOffer({ em, now }: CaseTx, offer: OfferRecord, { relief, computed }: ShorterRelief): OfferRecord {
  const { institutionId, caseId, decisionId, round, position } = offer;
  const replacement = em.create(OfferRecord, {
    id: uuidV7(now.getTime()),
    institutionId,
    caseId,
    decisionId,
    round: round + 1,
    position,
    status: "ACCEPTED",
    validUntil: null,
    ...offerColumns(relief, computed),
  });
  em.persist(replacement);
  offer.status = "REPLACED";
  return replacement;
}
