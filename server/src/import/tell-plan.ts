import { addDays } from "@respite/shared/calendar/calendar-date";
import { offerValidUntil } from "@respite/shared/clock/deadlines";
import type { Relief } from "@respite/shared/relief/relief";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { decide } from "../history/decide.ts";
import { evaluateNow, factsOf } from "../history/facts-of.ts";
import { move } from "../history/move.ts";
import { draft, offer } from "../history/offer.ts";
import { openProtection } from "../history/protect.ts";
import { accept, tellEnd } from "../history/tell-agreement.ts";
import { tellDraft } from "../history/tell-application.ts";
import {
  type CaseTelling,
  finish,
  type LoanTelling,
  runClock,
  type Step,
  sayOf,
  standing,
} from "../history/telling.ts";
import { startOfDay } from "../institution/business-date.ts";
import { offersHash } from "../offer/compute-offer.ts";
import { newestEdition } from "../policy/find-policy.ts";
import { IMPORTER } from "./importer.ts";
import type { PlanInFile } from "./read-plan.ts";

const STATEMENT = "Imported: the borrower's own words are not in the file.";
const DECIDED_BY = "The lender before the import";
const WORDS = "Imported with its outcome; decided before this system held the loan.";

/**
 * A hardship plan as a case, from the application to the outcome that the file states. Months are read as their first day.
 * Whatever the borrower was told of it, they were not told here: it has no notices.
 */
export function tellPlan(loan: LoanTelling, plan: PlanInFile): void {
  const { lender } = loan;
  const step = (day: string): Step => ({ at: new Date(startOfDay(day, lender.timeZone)), by: IMPORTER });
  const begun = step(plan.startedOn);
  const relief: Relief = { measures: [{ type: "INTEREST_ONLY", months: plan.months }] };
  const t = tellDraft(loan, begun, {
    ground: plan.ground,
    hardshipReason: plan.reason,
    statement: STATEMENT,
    requested: relief,
    externalId: loan.loan.externalId,
  });
  receive(t, begun, plan);
  approve(t, begun, plan, relief);
  accept(t, begun);
  if (plan.outcome === "ACTIVE" || plan.endedOn === null) return;
  tellEnd(t, step(plan.endedOn), plan.outcome === "COMPLETED" ? "COMPLETE" : "BREAK");
}

/** The days past due are known exactly, the due date only by its month: so the former is kept, and the latter follows. */
function receive(t: CaseTelling, begun: Step, plan: PlanInFile): void {
  const { record } = t;
  const state = move(t, { type: "SUBMIT", on: plan.startedOn }, begun);
  record.submittedAt = begun.at;
  const facts = {
    ...factsOf(t, plan.startedOn),
    loanStatus: plan.daysPastDue > 0 ? ("DELINQUENT" as const) : ("CURRENT" as const),
    daysPastDue: plan.daysPastDue,
    nextDueOn: addDays(plan.startedOn, -plan.daysPastDue),
  };
  record.exposureMinor = facts.outstanding.minor;
  record.calendarEdition = newestEdition(t.lender.policy);
  runClock(t, begun.at);
  sayOf(t, begun, "CASE_SUBMITTED", { ground: record.ground });
  openProtection(t, begun, state);
  for (const row of t.rows.protection) row.entryDaysPastDue = plan.daysPastDue;
  record.late = evaluateNow(t, begun, facts).late;
  finish(t, begun);
}

/** Nobody here made the decision: there is no maker, and the name says so. */
function approve(t: CaseTelling, begun: Step, plan: PlanInFile, relief: Relief): void {
  const validUntil = offerValidUntil(plan.startedOn, t.lender.policy);
  const dueOn = firstUnpaid(standing(t))?.dueOn ?? plan.startedOn;
  // The plan's months begin with the oldest unpaid instalment, also where that fell due the month before.
  const [decidedOn = plan.startedOn] = [dueOn, plan.startedOn].sort();
  const drafted = draft(t, [relief], decidedOn);
  move(t, { type: "AUTO_APPROVE", on: plan.startedOn, offers: 1, offerValidUntil: validUntil }, begun);
  const termsHash = offersHash(drafted.map(({ computed }) => computed.termsHash));
  t.record.offersHash = termsHash;
  runClock(t, begun.at);
  const of = {
    outcome: "APPROVED",
    words: WORDS,
    overrideReason: WORDS,
    termsHash,
    decidedByName: DECIDED_BY,
  } as const;
  offer(t, { decisionId: decide(t, begun, of), status: "OPEN", validUntil }, drafted);
  sayOf(t, begun, "CASE_APPROVED", { offers: 1 });
  sayOf(t, begun, "OFFERS_OPENED", { offers: 1, validUntil });
  finish(t, begun);
}
