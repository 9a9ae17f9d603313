import { addMonths, type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import type { EvidenceKind, Ground, HardshipReason } from "../case/case-words.ts";
import { EVIDENCE_KINDS, GROUNDS } from "../case/case-words.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { CreditMonth, Facts } from "../evaluation/facts.ts";
import type { Money } from "../money/money.ts";
import type { Rate } from "../money/rate.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";

/** What a borrower knows of a loan without asking anybody. */
export type SelfCheckAnswers = Readonly<{
  /** The day the check is made for. */
  on: CalendarDate;
  outstanding: Money;
  annualRate: Rate;
  startedOn: CalendarDate;
  /** Due date of the oldest instalment not paid yet. */
  nextDueOn: CalendarDate;
  /** Most days past due in any of the last twelve months. */
  worstDaysPastDue: number;
  hardshipReason: HardshipReason;
  hardshipSince: CalendarDate | null;
  evidence: readonly EvidenceKind[];
  months: number;
}>;

/** What the rules say to it, before anybody applied; it binds nobody and nothing of it is kept. */
export type SelfCheck = Readonly<{
  evaluation: Evaluation;
  /** Grounds that pass as things are. */
  grounds: readonly Ground[];
  /** Grounds that would pass with one of `documents` at hand; those that pass already are not among them. */
  groundsWithProof: readonly Ground[];
  /** Any one of these proves the reason; empty when one is at hand, or none is needed. */
  documents: readonly EvidenceKind[];
}>;

/** Runs every rule of the policy on what a borrower says of their loan. */
export function selfCheck(answers: SelfCheckAnswers, policy: PolicyVersion): SelfCheck {
  const facts = factsFrom(answers);
  const evaluation = evaluate(facts, policy);
  const general = (of: Evaluation) => of.findings.every(({ set, passed }) => set !== "GENERAL" || passed);
  const passed = (of: Evaluation) => (general(of) ? of.groundsPassed : []);
  const grounds = passed(evaluation);
  const proven = passed(evaluate({ ...facts, evidence: EVIDENCE_KINDS }, policy));
  const groundsWithProof = GROUNDS.filter((ground) => proven.includes(ground) && !grounds.includes(ground));
  const accepted = policy.numbers.acceptedEvidence[answers.hardshipReason];
  return { evaluation, grounds, groundsWithProof, documents: groundsWithProof.length > 0 ? accepted : [] };
}

function factsFrom(answers: SelfCheckAnswers): Facts {
  const { on, outstanding, annualRate, startedOn, nextDueOn, hardshipReason, hardshipSince, evidence } = answers;
  const overdue = Math.max(0, daysBetween(nextDueOn, on));
  return {
    ground: "SHORT_TERM_HARDSHIP",
    hardshipReason,
    hardshipSince,
    evidence,
    submittedOn: on,
    loanStatus: overdue > 0 ? "DELINQUENT" : "CURRENT",
    startedOn,
    outstanding,
    annualRate,
    nextDueOn,
    daysPastDue: overdue,
    creditRecord: [lastMonth(on, answers.worstDaysPastDue)],
    requested: { measures: [{ type: "SHIFT", months: answers.months, deferredInterest: "FIRST_RESUMED" }] },
    pastReliefs: [],
    openCaseOnLoan: false,
  };
}

const lastMonth = (on: CalendarDate, daysPastDue: number): CreditMonth => ({
  month: addMonths(on, -1).slice(0, 7),
  daysPastDue,
  delinquentDays: daysPastDue,
  protected: false,
});
