import type { Facts } from "@respite/shared/evaluation/facts";
import { needsSecondReview } from "@respite/shared/evaluation/needs-second-review";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Relief } from "@respite/shared/relief/relief";
import { amountDue } from "@respite/shared/schedule/amounts";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";
import type { LoanPosition } from "../loan/loan-position.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";
import { viewDifference } from "../schedule/schedule-difference.view.ts";
import { type ComputedOffer, scheduleHash } from "./compute-offer.ts";

/** A computed relief as the API shows it, beside the schedule in force. `facts` are null outside a case. */
export function viewPreview(
  { effectiveRate, rateCap, reportingEffect, result, termsHash, withinRateCap }: ComputedOffer,
  loan: LoanPosition,
  facts: Facts | null,
  relief: Relief,
  policy: PolicyVersion | null,
) {
  const { currency } = loan.schedule;
  const money = (minor: number) => ({ minor, currency });
  return {
    fromInstalment: result.fromInstalment,
    firstDueOn: result.firstDueOn,
    firstAmount: money(result.firstAmount),
    highestInstalment: money(result.highestInstalment),
    maturityOn: result.maturityOn,
    maturityMovedMonths: result.maturityMovedMonths,
    instalmentsRemaining: result.instalmentsRemaining,
    deferralInterest: money(result.deferralInterest),
    waivedInterest: money(result.waivedInterest),
    capitalisedInterest: money(result.capitalisedInterest),
    penaltyInterest: money(result.penaltyInterest),
    waivedPenalty: money(result.waivedPenalty),
    capitalisedPenalty: money(result.capitalisedPenalty),
    reducedInterest: money(result.reducedInterest),
    effectiveAnnualRate: effectiveRate,
    rateCap,
    withinRateCap,
    reportingEffect,
    stillPayable: money(result.stillPayable),
    costToBorrower: money(result.costToBorrower),
    costToLender: money(result.costToLender),
    termsHash,
    secondReviewReasons: facts && policy ? needsSecondReview(facts, [{ relief, withinRateCap }], policy) : [],
    difference: viewDifference(loan.schedule, result.schedule),
    before: viewSchedule(loan.schedule, loan.scheduleNumber, loan.scheduleNumber === 1 ? "ORIGINAL" : "RELIEF"),
    schedule: viewSchedule(result.schedule, loan.scheduleNumber + 1, "RELIEF"),
  };
}

/** A schedule that is computed, not booked: it has no id. */
export function viewSchedule(schedule: Schedule, number: number, origin: ScheduleOrigin) {
  const { currency, instalments } = schedule;
  const total = { minor: instalments.reduce((sum, row) => sum + amountDue(row), 0), currency };
  const rows = instalments.map(viewInstalment);
  return { id: null, number, origin, currency, total, hash: scheduleHash(schedule), bookedAt: null, instalments: rows };
}
