import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { offerValidUntil } from "@respite/shared/clock/deadlines";
import { mayApproveAutomatically } from "@respite/shared/evaluation/may-approve-automatically";
import { err, ok } from "@respite/shared/result/result";
import { caseBefore } from "../agreement/case-before.ts";
import { type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordDecision } from "../decision/record-decision.ts";
import { gatherFacts } from "../evaluation/gather-facts.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { type LockedLoan, loanOfCase, standProtected } from "../loan/load-loan.ts";
import { tellReceived } from "../notice/tell-application.ts";
import { tellOffers } from "../notice/tell-plans.ts";
import { offersHash } from "../offer/compute-offer.ts";
import { draftOffers, storeOffers } from "../offer/create-offers.ts";
import { chargesPenalty } from "../penalty/standing-on.ts";
import { newestEdition } from "../policy/find-policy.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { setClock } from "./case-clock.ts";
import { type CaseTx, lockCase, move, withRecord } from "./case-command.ts";
import type { CaseDraftInput, CaseSubmitInput } from "./case-submit.input.ts";
import { createDraft } from "./create-draft.ts";
import { receiveOn } from "./receive-on.ts";
import { takeUp } from "./take-up.ts";

/**
 * Receives an application: the clock starts, collection stops, the rules are run, and a plain case may be approved at
 * once. All of it counts from the day of receipt, and is judged by the policy of that day; what is decided is decided today.
 */
export function submitCase(context: Context, input: CaseSubmitInput): Promise<StoredResult> {
  return input.caseId == null ? submitWhole(context, input) : submitDraft(context, input, input.caseId);
}

function submitDraft(context: Context, input: CaseSubmitInput, caseId: string): Promise<StoredResult> {
  const { institutionId, uuid } = target("DeferralCase", caseId);
  const notFound = userError("CASE_NOT_FOUND", {}, ["caseId"]);
  return runCommand(context, "caseSubmit", input, institutionId, notFound, async (tx) => {
    const { expectedVersion, receivedOn = null, idempotencyKey: _key, caseId: _draft, ...rest } = input;
    const more = Object.values(rest).some((given) => given != null);
    if (more || expectedVersion == null) return err([userError("DRAFT_OR_LOAN")]);
    const locked = await lockCase(tx, uuid ?? "", expectedVersion);
    if (!locked.ok) return locked;
    const { record, today } = locked.value;
    record.version += 1;
    record.policyVersion = await policyInForce(tx.em, tx.institutionId, receivedOn ?? today);
    const ofItsDay = await withRecord(tx, record);
    return receive(ofItsDay, await loanOfCase(ofItsDay), receivedOn);
  });
}

function submitWhole(context: Context, input: CaseSubmitInput): Promise<StoredResult> {
  const { institutionId, uuid } = input.loanId == null ? NOWHERE : target("Loan", input.loanId);
  const notFound = input.loanId == null ? userError("DRAFT_OR_LOAN") : userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "caseSubmit", input, institutionId, notFound, async (tx) => {
    const { ground, hardshipReason, statement, requested } = input;
    if (!ground || !hardshipReason || statement == null || !requested) return err([userError("DRAFT_OR_LOAN")]);
    const { externalId = null, hardshipSince = null, receivedOn = null } = input;
    const whole: Omit<CaseDraftInput, "idempotencyKey" | "loanId"> = { ground, hardshipReason, statement, requested };
    const draft = await createDraft(tx, uuid ?? "", { ...whole, externalId, hardshipSince }, receivedOn);
    if (!draft.ok) return draft;
    return receive(await withRecord(tx, draft.value.record), draft.value.loan, receivedOn);
  });
}

const NOWHERE = { institutionId: null, uuid: null };

async function receive(tx: CaseTx, loan: LockedLoan, told: CalendarDate | null): Promise<Outcome> {
  const { record, now, today, policy } = tx;
  const { id: caseId, loanId, ground, hardshipReason, requested } = record;
  const hardshipSince = record.hardshipSince ?? null;
  const received = await receiveOn(tx, loan.record, told);
  if (!received.ok) return received;
  const on = received.value;
  const said = { caseId, ground, hardshipReason, hardshipSince, requested, submittedOn: on };
  const facts = await gatherFacts(tx, said, loan);
  if (facts.openCaseOnLoan) return err([userError("OPEN_CASE_ON_LOAN", {}, ["loanId"])]);
  const moved = move(tx, { type: "SUBMIT", on });
  if (!moved.ok) return moved;
  record.submittedAt = now;
  record.updatedAt = now;
  record.exposureMinor = facts.outstanding.minor;
  record.calendarEdition = newestEdition(policy);
  record.followsCaseId = await caseBefore(tx, loanId);
  setClock(tx);
  recordCaseEvent(tx, "CASE_SUBMITTED", { ground });
  if (on < today) recordCaseEvent(tx, "RECEIPT_BACKDATED", { receivedOn: on });
  await tellReceived(tx, await takeUp(tx, moved.value, loan, facts));
  if (mayApproveAutomatically(facts, policy)) await approveAtOnce(tx, loan, on);
  return ok(caseId);
}

/** What was asked for, offered at once, as the policy allows; what the schedule cannot carry, or the cap, waits for a person. */
async function approveAtOnce(tx: CaseTx, loan: LockedLoan, protectedFrom: CalendarDate): Promise<void> {
  const { record, today, policy } = tx;
  const standing = chargesPenalty(policy) ? await standProtected(tx, loan, protectedFrom) : loan;
  const drafted = draftOffers(standing, [record.requested], today, policy.numbers.rate.maxAnnual);
  if (!drafted.ok || drafted.value.some(({ computed }) => computed.withinRateCap === false)) return;
  const validUntil = offerValidUntil(today, policy);
  const moved = move(tx, { type: "AUTO_APPROVE", on: today, offers: 1, offerValidUntil: validUntil }, "SYSTEM");
  if (!moved.ok) return;
  record.automatic = true;
  const termsHash = offersHash(drafted.value.map(({ computed }) => computed.termsHash));
  record.offersHash = termsHash;
  setClock(tx);
  const decisionId = recordDecision(tx, { number: 1, outcome: "APPROVED", words: "", termsHash, automatic: true });
  const offers = storeOffers(tx, { decisionId, round: 1, status: "OPEN", validUntil }, drafted.value);
  recordCaseEvent(tx, "CASE_APPROVED", { offers: 1, automatic: true, termsHash });
  recordCaseEvent(tx, "OFFERS_OPENED", { offers: 1, validUntil });
  await tellOffers(tx, offers, validUntil);
}
