import type { CreditMonth } from "@respite/shared/evaluation/facts";
import type { LoanStatus, LoanTerms } from "@respite/shared/loan/loan";
import type { Locale } from "@respite/shared/locale/locale";
import { amountDue, amountUnpaid, outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { buildSchedule } from "@respite/shared/schedule/build-schedule";
import { daysPastDue, firstUnpaid, maturity } from "@respite/shared/schedule/position";
import { maskedName, nameSearch } from "../borrower/name-search.ts";
import { scheduleHash } from "../offer/compute-offer.ts";
import type { Ids } from "./ids.ts";
import type { Lender } from "./lender.ts";
import type { Rows } from "./rows.ts";
import {
  dayOf,
  type LoanTelling,
  NOTHING_AROUND,
  orderOf,
  type Step,
  type Surroundings,
  say,
  standing,
} from "./telling.ts";

export type NewLoan = Readonly<{
  borrower: Readonly<{ externalId: string; name: string; locale: Locale }>;
  externalId: string;
  product: string;
  terms: LoanTerms;
  /** All received so far, in minor units. */
  paidMinor: number;
  creditRecord: readonly CreditMonth[];
  source: "PARTNER" | "IMPORT" | "SEED";
  purpose?: string | null;
  around?: Surroundings | undefined;
}>;

/** Takes a loan in, with its borrower. */
export function tellLoan(lender: Lender, ids: Ids, rows: Rows, step: Step, of: NewLoan): LoanTelling {
  const { at } = step;
  const { borrower, terms, around = NOTHING_AROUND } = of;
  const booked = buildSchedule(terms);
  const [borrowerId, loanId, scheduleId] = [ids.uuid(at), ids.uuid(at), ids.uuid(at)];
  const { businessDays, principal, ...agreed } = terms;
  rows.borrower.push({
    id: borrowerId,
    institutionId: lender.id,
    ...borrower,
    createdAt: at,
    maskedName: maskedName(borrower.name),
    nameSearch: nameSearch(borrower.name),
    area: around.area,
    personKey: around.personKey,
  });
  const loan = {
    id: loanId,
    institutionId: lender.id,
    borrowerId,
    externalId: of.externalId,
    product: of.product,
    ...agreed,
    currency: principal.currency,
    principalMinor: principal.minor,
    purpose: of.purpose ?? null,
    status: "CURRENT" as LoanStatus,
    outstandingMinor: 0,
    maturityOn: maturity(booked),
    daysPastDue: 0,
    nextDueOn: null,
    nextDueMinor: null,
    paidMinor: of.paidMinor,
    creditRecord: of.creditRecord,
    dueConvention: businessDays?.convention ?? null,
    dueCalendar: businessDays?.calendar ?? null,
    scheduleId,
    source: of.source,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  rows.loan.push(loan);
  rows.schedule.push({
    id: scheduleId,
    institutionId: lender.id,
    loanId,
    number: 1,
    origin: "ORIGINAL",
    caseId: null,
    bookedAt: at,
    currency: principal.currency,
    instalments: booked.instalments,
    hash: scheduleHash(booked),
    rates: null,
    totalMinor: booked.instalments.reduce((sum, row) => sum + amountDue(row), 0),
  });
  const t: LoanTelling = {
    lender,
    ids,
    rows,
    terms,
    borrower,
    loan,
    around,
    booked,
    scheduleNumber: 1,
    pastReliefs: [],
  };
  say(t, null, step, "LOAN_REGISTERED", { hash: scheduleHash(booked) });
  readPosition(t, at);
  return t;
}

/** Writes into the loan's row what follows from its schedule and what was paid, as of `at`. */
export function readPosition(t: LoanTelling, at: Date): void {
  const { loan } = t;
  const schedule = standing(t);
  const next = firstUnpaid(schedule);
  loan.outstandingMinor = outstandingPrincipal(schedule, orderOf(t));
  loan.nextDueOn = next?.dueOn ?? null;
  loan.nextDueMinor = next ? amountUnpaid(next) : null;
  loan.maturityOn = maturity(schedule);
  loan.daysPastDue = daysPastDue(schedule, dayOf(t, at));
  loan.status = next ? (loan.daysPastDue > 0 ? "DELINQUENT" : "CURRENT") : "SETTLED";
}
