import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { draftUntil } from "@respite/shared/clock/deadlines";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import { nextDue } from "@respite/shared/relief/next-due";
import { planRelief } from "@respite/shared/relief/plan-relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import { outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { optionalText, plainText } from "../command/plain-text.ts";
import type { CommandTx } from "../command/run-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { type LockedLoan, lockLoan } from "../loan/load-loan.ts";
import { reliefError } from "../offer/relief-error.ts";
import { pinnedPolicyIn } from "../policy/pinned-policy.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { readMeasures } from "../relief/read-measures.ts";
import { DeferralCaseRecord } from "./case.entity.ts";
import { newCaseNumber } from "./case-number.ts";
import type { CaseDraftInput } from "./case-submit.input.ts";

const FAR = new Date("9999-12-31T00:00:00Z");

export type Draft = Readonly<{ record: DeferralCaseRecord; loan: LockedLoan }>;

/** A new case in DRAFT on a loan under lock, by the policy of the day it was received, if that is known and not today. */
export async function createDraft(
  tx: CommandTx,
  loanId: string,
  input: Omit<CaseDraftInput, "idempotencyKey" | "loanId">,
  receivedOn: CalendarDate | null = null,
): Promise<Result<Draft, readonly UserErrorValue[]>> {
  const { em, institutionId, now, context } = tx;
  const statement = plainText(input.statement, ["statement"]);
  const externalId = optionalText(input.externalId, ["externalId"], 100);
  const requested = readMeasures(input.requested, ["requested"]);
  if (!statement.ok) return err([statement.error]);
  if (!externalId.ok) return err([externalId.error]);
  if (!requested.ok) return requested;
  const planned = planRelief(requested.value);
  if (!planned.ok) return err([reliefError(planned.error, ["requested"])]);
  const { today } = await ownInstitution(tx);
  const policyVersion = await policyInForce(em, institutionId, receivedOn ?? today);
  const policy = await pinnedPolicyIn(context.database, em, institutionId, policyVersion);
  const loan = await lockLoan(tx, loanId, policy);
  if (!loan) return err([userError("LOAN_NOT_FOUND", {}, ["loanId"])]);
  if (externalId.value && (await em.count(DeferralCaseRecord, { institutionId, externalId: externalId.value })) > 0) {
    return err([userError("EXTERNAL_ID_TAKEN", { externalId: externalId.value }, ["externalId"])]);
  }
  const { schedule, terms } = loan.position;
  const hardshipSince = input.hardshipSince ?? null;
  if (hardshipSince !== null && hardshipSince > today)
    return err([userError("DAY_IN_FUTURE", { day: hardshipSince }, ["hardshipSince"])]);
  const record = em.create(DeferralCaseRecord, {
    id: uuidV7(now.getTime()),
    institutionId,
    number: newCaseNumber(),
    externalId: externalId.value,
    status: "DRAFT",
    version: 1,
    loanId: loan.record.id,
    borrowerId: loan.record.borrowerId,
    currency: loan.record.currency,
    ground: input.ground,
    hardshipReason: input.hardshipReason,
    hardshipSince,
    statement: statement.value,
    requested: requested.value,
    requestedMonths: deferralMonths(requested.value, nextDue(terms, schedule)),
    exposureMinor: outstandingPrincipal(schedule, loan.position.order),
    policyVersion,
    draftUntil: draftUntil(today, policy),
    late: false,
    automatic: false,
    createdAt: now,
    updatedAt: now,
    dueAt: FAR,
    atRiskAt: FAR,
  });
  em.persist(record);
  recordEvent(tx, { caseId: record.id, loanId: loan.record.id }, "CASE_DRAFTED");
  return ok({ record, loan });
}
