import { addMonths, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { CreditMonth } from "@respite/shared/evaluation/facts";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { amountDue } from "@respite/shared/schedule/amounts";
import { buildSchedule } from "@respite/shared/schedule/build-schedule";
import { daysPastDue } from "@respite/shared/schedule/position";
import type { Schedule } from "@respite/shared/schedule/schedule";
import type { Lender } from "../history/lender.ts";
import { noRows, type Rows } from "../history/rows.ts";
import { tellLoan } from "../history/tell-loan.ts";
import { type LoanTelling, standing } from "../history/telling.ts";
import { startOfDay } from "../institution/business-date.ts";
import { IMPORTER } from "./importer.ts";
import type { LoanInFile } from "./read-loan.ts";
import type { PlanInFile } from "./read-plan.ts";
import type { RowInFile } from "./read-row.ts";
import { stableIds } from "./stable-ids.ts";
import { tellPlan } from "./tell-plan.ts";

/** A row told as the rows of our tables, and the instalment that its terms give. */
export type ToldRow = Readonly<{ rows: Rows; instalment: number }>;

export function tellRow(lender: Lender, { loan, plan }: RowInFile): ToldRow {
  const rows = noRows();
  const terms = termsOf(loan, lender);
  const built = buildSchedule(terms);
  const paid = loan.paidPrincipal + loan.paidInterest;
  const met = plan ? paidBefore(built, plan, paid) : null;
  const at = new Date(startOfDay(loan.issuedOn, lender.timeZone));
  const t = tellLoan(
    lender,
    stableIds(lender.id, loan.externalId),
    rows,
    { at, by: IMPORTER },
    {
      // Public files name nobody.
      borrower: { externalId: loan.externalId, name: `Borrower ${loan.externalId}`, locale: lender.locale },
      externalId: loan.externalId,
      product: "Personal loan",
      terms,
      source: "IMPORT",
      purpose: loan.purpose,
      paidMinor: met ?? paid,
      creditRecord: [],
    },
  );
  if (plan) tellPlan(t, plan);
  t.loan.paidMinor = paid;
  asInFile(t, loan, plan);
  const [first] = built.instalments;
  return { rows, instalment: first ? amountDue(first) : 0 };
}

const termsOf = (loan: LoanInFile, { currency }: Lender): LoanTerms => ({
  principal: { minor: loan.principal, currency },
  annualRate: loan.annualRate,
  termMonths: loan.termMonths,
  method: "EQUAL_INSTALMENT",
  dayCount: "THIRTY_360",
  startedOn: loan.issuedOn,
  firstDueOn: addMonths(loan.issuedOn, 1),
  shortMonth: "LAST_DAY_OF_MONTH",
  roundingMultiple: 1,
  flatInterest: false,
});

/**
 * What had been paid when the plan began, in minor units: whole instalments, as many as leave the balance on which the
 * plan's monthly interest runs, and never more than was paid in all. Without that interest, those due before the plan.
 */
function paidBefore({ instalments }: Schedule, { monthlyInterest, startedOn }: PlanInFile, paid: number): number {
  let [best, sum, distance] = [0, 0, Number.POSITIVE_INFINITY];
  for (const row of instalments) {
    const apart =
      monthlyInterest === null ? (row.dueOn < startedOn ? -sum : 1) : Math.abs(row.interest - monthlyInterest);
    if (sum <= paid && apart < distance) [best, distance] = [sum, apart];
    sum += amountDue(row);
  }
  return best;
}

/** The file knows more of where the loan stands than a schedule can: money that came early, what was written off. */
function asInFile(t: LoanTelling, file: LoanInFile, plan: PlanInFile | null): void {
  const { loan } = t;
  const { status, daysPastDue: range } = file.standing;
  const over = status === "SETTLED" || status === "CHARGED_OFF";
  loan.status = status;
  loan.outstandingMinor = file.outstanding;
  loan.daysPastDue = Math.min(Math.max(daysPastDue(standing(t), file.asOf), range[0]), range[1]);
  loan.nextDueOn = over ? null : (file.nextDueOn ?? loan.nextDueOn ?? null);
  loan.nextDueMinor = loan.nextDueOn === null ? null : (loan.nextDueMinor ?? null);
  loan.creditRecord = knownMonths(file, loan.daysPastDue, plan);
}

/** Only months of which the file says something; it does not tell how the others were paid. */
function knownMonths(file: LoanInFile, days: number, plan: PlanInFile | null): CreditMonth[] {
  const months = new Map<string, CreditMonth>();
  const note = (on: CalendarDate, daysPastDue: number, isProtected: boolean) =>
    months.set(on.slice(0, 7), {
      month: on.slice(0, 7),
      daysPastDue,
      delinquentDays: daysPastDue,
      protected: isProtected,
    });
  if (file.standing.status === "CURRENT" || file.standing.status === "DELINQUENT") note(file.asOf, days, false);
  if (plan) note(plan.startedOn, plan.daysPastDue, true);
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
