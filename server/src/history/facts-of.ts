import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { declaredDisaster } from "@respite/shared/disaster/declared-disaster";
import { evaluate } from "@respite/shared/evaluation/evaluate";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import type { Facts } from "@respite/shared/evaluation/facts";
import { nextDue } from "@respite/shared/relief/next-due";
import { outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { daysPastDue } from "@respite/shared/schedule/position";
import { evaluationHash } from "../evaluation/evaluation-hash.ts";
import { type CaseTelling, dayOf, orderOf, type Step, sayOf, standing } from "./telling.ts";

/** What the rules may look at, as the case stands; receipt keeps its day. */
export function factsOf(t: CaseTelling, submittedOn: CalendarDate): Facts {
  const { record, loan, terms, lender, around } = t;
  const { area, disasters, otherApplications } = around;
  const schedule = standing(t);
  return {
    ground: record.ground,
    hardshipReason: record.hardshipReason,
    requested: record.requested,
    submittedOn,
    hardshipSince: null,
    area,
    otherApplications: [...otherApplications],
    disaster: declaredDisaster({ area, hardshipSince: null, submittedOn }, disasters),
    loanAsOf: dayOf(t, loan.updatedAt),
    loanStatus: loan.status,
    startedOn: loan.startedOn,
    annualRate: terms.annualRate,
    outstanding: { minor: outstandingPrincipal(schedule, orderOf(t)), currency: lender.currency },
    ...nextDue(terms, schedule),
    daysPastDue: daysPastDue(schedule, submittedOn),
    creditRecord: loan.creditRecord,
    evidence: [...new Set(t.evidence)],
    pastReliefs: [...t.pastReliefs],
    openCaseOnLoan: false,
  };
}

/** Runs the rules and keeps what they found. */
export function evaluateNow(t: CaseTelling, step: Step, facts: Facts): Evaluation {
  const { at } = step;
  const { policy } = t.lender;
  const evaluation = evaluate(facts, policy);
  const { findings, passed, late, groundsPassed } = evaluation;
  t.rows.evaluation.push({
    id: t.ids.uuid(at),
    institutionId: t.lender.id,
    caseId: t.record.id,
    policyVersion: policy.id,
    evaluatedAt: at,
    businessDate: dayOf(t, at),
    passed,
    late,
    groundsPassed: [...groundsPassed],
    findings,
    facts,
  });
  sayOf(t, step, "CASE_EVALUATED", {
    policyVersion: policy.id,
    passed: findings.filter((found) => found.passed).length,
    total: findings.length,
    hash: evaluationHash(facts, findings),
  });
  return evaluation;
}
