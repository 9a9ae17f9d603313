import type { AuthorityLimits } from "@respite/shared/authority/authority-limits";
import type { CostedRelief } from "@respite/shared/authority/decision-reach";
import { weighDecision } from "@respite/shared/authority/weigh-decision";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { Offered } from "@respite/shared/evaluation/failed-rules";
import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Relief } from "@respite/shared/relief/relief";
import { amountDue } from "@respite/shared/schedule/amounts";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";
import { viewAuthorityFinding } from "../authority/authority-finding.view.ts";
import type { LoanPosition } from "../loan/loan-position.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";
import { viewDifference } from "../schedule/schedule-difference.view.ts";
import { type ComputedOffer, scheduleHash } from "./compute-offer.ts";
import { offeredOf } from "./drafted.ts";

/** What a relief is judged by within a case: whether the one who asks would decide it alone. */
export type JudgedBy = Readonly<{ facts: Facts; policy: PolicyVersion; own: AuthorityLimits | null; locale: Locale }>;

/** A computed relief as the API shows it, beside the schedule in force; outside a case it is judged by nothing. */
export function viewPreview(computed: ComputedOffer, loan: LoanPosition, relief: Relief, by: JudgedBy | null) {
  const { effectiveRate, rateCap, reportingEffect, result, termsHash, withinRateCap } = computed;
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
    ...judged(offeredOf({ relief, computed }), by),
    difference: viewDifference(loan.schedule, result.schedule),
    before: viewSchedule(loan.schedule, loan.scheduleNumber, loan.scheduleNumber === 1 ? "ORIGINAL" : "RELIEF"),
    schedule: viewSchedule(result.schedule, loan.scheduleNumber + 1, "RELIEF"),
  };
}

function judged(offered: Offered & CostedRelief, by: JudgedBy | null) {
  if (by === null) return { secondReviewReasons: [], beyondAuthority: [] };
  const { reasons, beyond } = weighDecision(by.facts, [offered], by.policy, by.own);
  return {
    secondReviewReasons: reasons,
    beyondAuthority: beyond.map((finding) => viewAuthorityFinding(finding, by.locale)),
  };
}

/** A schedule that is computed, not booked: it has no id. */
export function viewSchedule(schedule: Schedule, number: number, origin: ScheduleOrigin) {
  const { currency, instalments } = schedule;
  const total = { minor: instalments.reduce((sum, row) => sum + amountDue(row), 0), currency };
  const rows = instalments.map(viewInstalment);
  return { id: null, number, origin, currency, total, hash: scheduleHash(schedule), bookedAt: null, instalments: rows };
}
