import { createHash } from "node:crypto";
import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanStatus } from "@respite/shared/loan/loan";
import type { Rate } from "@respite/shared/money/rate";
import { ok } from "@respite/shared/result/result";
import { amountOf, type Cell, type Cells, monthOf, objection, percentOf, termOf, textOf, wordOf } from "./cells.ts";

/** What LendingClub's `loan_status` means: our status, and how many days past due it can stand for. */
export type Standing = Readonly<{ status: LoanStatus; daysPastDue: readonly [least: number, most: number] }>;

const standing = (status: LoanStatus, least: number, most: number): Standing => ({
  status,
  daysPastDue: [least, most],
});
const NOT_MET = "Does not meet the credit policy. Status:";

const STANDINGS: Readonly<Record<string, Standing>> = {
  Current: standing("CURRENT", 0, 0),
  "Fully Paid": standing("SETTLED", 0, 0),
  "In Grace Period": standing("DELINQUENT", 1, 15),
  "Late (16-30 days)": standing("DELINQUENT", 16, 30),
  "Late (31-120 days)": standing("DELINQUENT", 31, 120),
  Default: standing("DELINQUENT", 121, 150),
  // Charged off at 150 days at the latest, and counted on.
  "Charged Off": standing("CHARGED_OFF", 121, 36_500),
  [`${NOT_MET}Fully Paid`]: standing("SETTLED", 0, 0),
  [`${NOT_MET}Charged Off`]: standing("CHARGED_OFF", 121, 36_500),
};

/** A loan as the file tells it. Amounts in cents. */
export type LoanInFile = Readonly<{
  externalId: string;
  principal: number;
  annualRate: Rate;
  termMonths: number;
  /** What the file says an instalment is; null when it does not. */
  instalment: number | null;
  issuedOn: CalendarDate;
  standing: Standing;
  paidPrincipal: number;
  paidInterest: number;
  outstanding: number;
  nextDueOn: CalendarDate | null;
  /** The newest month the file knows of. */
  asOf: CalendarDate;
  purpose: string | null;
}>;

/** Reads the loan of a row, or the first thing that is wrong with it. */
export function readLoan(cells: Cells): Cell<LoanInFile> {
  const issuedOn = monthOf(cells, "issue_d");
  if (!issuedOn.ok) return issuedOn;
  if (issuedOn.value === null) {
    return objection(cells, "issue_d", "the issue date is missing, and a schedule cannot be built without one.");
  }
  const principal = amountOf(cells, "funded_amnt");
  if (!principal.ok) return principal;
  if (principal.value === 0) return objection(cells, "funded_amnt", "this should be more than zero.");
  const annualRate = percentOf(cells, "int_rate");
  if (!annualRate.ok) return annualRate;
  const termMonths = termOf(cells, "term");
  if (!termMonths.ok) return termMonths;
  const status = wordOf(cells, "loan_status", STANDINGS);
  if (!status.ok) return status;
  const instalment = amountOf(cells, "installment", 0);
  if (!instalment.ok) return instalment;
  const paidPrincipal = amountOf(cells, "total_rec_prncp", 0);
  if (!paidPrincipal.ok) return paidPrincipal;
  const paidInterest = amountOf(cells, "total_rec_int", 0);
  if (!paidInterest.ok) return paidInterest;
  if (paidPrincipal.value > principal.value + 100) {
    return objection(cells, "total_rec_prncp", "this is more than was lent.");
  }
  const nextDueOn = monthOf(cells, "next_pymnt_d");
  if (!nextDueOn.ok) return nextDueOn;
  const asOf = newestMonth(cells);
  if (!asOf.ok) return asOf;
  const left = Math.max(0, principal.value - paidPrincipal.value);
  return ok({
    externalId: textOf(cells, "id") || contentId(cells),
    principal: principal.value,
    annualRate: annualRate.value,
    termMonths: termMonths.value,
    instalment: instalment.value || null,
    issuedOn: issuedOn.value,
    standing: status.value,
    paidPrincipal: paidPrincipal.value,
    paidInterest: paidInterest.value,
    outstanding: status.value.status === "SETTLED" ? 0 : left,
    nextDueOn: nextDueOn.value,
    asOf: asOf.value ?? issuedOn.value,
    purpose: textOf(cells, "purpose") || null,
  });
}

function newestMonth(cells: Cells): Cell<CalendarDate | null> {
  let newest: CalendarDate | null = null;
  for (const column of ["last_pymnt_d", "last_credit_pull_d"]) {
    const month = monthOf(cells, column);
    if (!month.ok) return month;
    if (month.value !== null && (newest === null || month.value > newest)) newest = month.value;
  }
  return ok(newest);
}

/** A row without an id is known by all it says: the same row is the same loan, whichever file it comes in. */
function contentId(cells: Cells): string {
  const said = Object.entries(cells)
    .map(([column, value]) => [column, (value ?? "").trim()] as const)
    .filter(([column, value]) => value !== "" && column !== "source")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `row-${createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 24)}`;
}
