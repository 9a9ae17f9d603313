import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import type { Facts, PastRelief } from "@respite/shared/evaluation/facts";
import type { Currency } from "@respite/shared/money/currency";
import { nextDue } from "@respite/shared/relief/next-due";
import type { Relief } from "@respite/shared/relief/relief";
import { outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { daysPastDue } from "@respite/shared/schedule/position";
import { AgreementRecord } from "../agreement/agreement.entity.ts";
import { openCaseOnLoan } from "../case/open-case-on-loan.ts";
import type { CommandTx } from "../command/run-command.ts";
import { EvidenceRecord } from "../evidence/evidence.entity.ts";
import { businessDate } from "../institution/business-date.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { OfferRecord } from "../offer/offer.entity.ts";
import { gatherSurroundings } from "./gather-surroundings.ts";

/** What the applicant says; the rest of the facts is looked up. */
export type Application = Readonly<{
  caseId: string;
  ground: Ground;
  hardshipReason: HardshipReason;
  hardshipSince: CalendarDate | null;
  requested: Relief;
  submittedOn: CalendarDate;
}>;

/** Everything the rules may look at, as it stands in this transaction. */
export async function gatherFacts(tx: CommandTx, application: Application, loan: LockedLoan): Promise<Facts> {
  const { em, institutionId } = tx;
  const { record, position } = loan;
  const { timeZone } = (await ownInstitution(tx)).institution;
  const dayOf = (at: Date) => businessDate(at.toISOString(), timeZone);
  const { caseId, submittedOn, ...said } = application;
  const evidence = await em.find(EvidenceRecord, { institutionId, caseId, quarantine: null });
  const { id: loanId, borrowerId } = record;
  const { hardshipSince } = said;
  const surroundings = await gatherSurroundings(tx, { caseId, loanId, borrowerId, hardshipSince, submittedOn });
  return {
    ...said,
    ...surroundings,
    submittedOn,
    loanAsOf: dayOf(record.updatedAt),
    loanStatus: record.status,
    startedOn: record.startedOn,
    outstanding: {
      minor: outstandingPrincipal(position.schedule, position.order),
      currency: record.currency as Currency,
    },
    annualRate: position.terms.annualRate,
    ...nextDue(position.terms, position.schedule),
    daysPastDue: daysPastDue(position.schedule, submittedOn),
    creditRecord: record.creditRecord,
    evidence: [...new Set(evidence.map(({ kind }) => kind))],
    pastReliefs: await pastReliefs(tx, loan, dayOf),
    openCaseOnLoan: await openCaseOnLoan(tx, record.id, caseId),
  };
}

/** The earlier reliefs, each by the lender's own days. What was undone by two people never was: it neither counts as months nor begins a cooldown. */
async function pastReliefs(
  { em, institutionId }: CommandTx,
  { record }: LockedLoan,
  dayOf: (at: Date) => CalendarDate,
): Promise<PastRelief[]> {
  const stood = { institutionId, loanId: record.id, status: { $ne: "CANCELLED" as const } };
  const agreements = await em.find(AgreementRecord, stood);
  if (agreements.length === 0) return [];
  const offers = await em.find(OfferRecord, { institutionId, id: { $in: agreements.map(({ offerId }) => offerId) } });
  return agreements.map(({ offerId, acceptedAt, endedAt, deferralMonths: kept }) => {
    const relief = offers.find(({ id }) => id === offerId)?.relief ?? { measures: [] };
    const from = dayOf(acceptedAt);
    return {
      from,
      months: kept ?? deferralMonths(relief, { nextDueOn: from }),
      endedOn: endedAt ? dayOf(endedAt) : null,
    };
  });
}
