import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { EvidenceKind, Ground, HardshipReason } from "../case/case-words.ts";
import type { AreaCode } from "../disaster/area.ts";
import type { DisasterDeclaration } from "../disaster/disaster-declaration.ts";
import type { LoanStatus } from "../loan/loan.ts";
import type { Money } from "../money/money.ts";
import type { Rate } from "../money/rate.ts";
import type { AgreedDue } from "../relief/next-due.ts";
import type { Relief } from "../relief/relief.ts";

/** One month of the 24-month credit record, newest last. */
export type CreditMonth = Readonly<{
  month: string /* YYYY-MM */;
  daysPastDue: number;
  delinquentDays: number;
  protected: boolean;
}>;

/** An earlier relief on the same loan. */
export type PastRelief = Readonly<{ from: CalendarDate; months: number; endedOn: CalendarDate | null }>;

/** Another open application of the same person; `lender` is null for one at this lender, on another loan. */
export type OtherApplication = Readonly<{ lender: string | null; submittedOn: CalendarDate }>;

/** Everything the rules may look at; nothing else decides. */
export type Facts = Readonly<{
  ground: Ground;
  hardshipReason: HardshipReason;
  /** The institution's business date of receipt. */
  submittedOn: CalendarDate;
  loanStatus: LoanStatus;
  startedOn: CalendarDate;
  outstanding: Money;
  annualRate: Rate;
  /** Due date of the oldest unpaid instalment. */
  nextDueOn: CalendarDate;
  /** The same as it was agreed; `nextDueOn` on its own day where nothing else is known. */
  agreedDue?: AgreedDue;
  daysPastDue: number;
  creditRecord: readonly CreditMonth[];
  requested: Relief;
  evidence: readonly EvidenceKind[];
  pastReliefs: readonly PastRelief[];
  openCaseOnLoan: boolean;
  /** When the event behind the hardship arose, as far as it is known. */
  hardshipSince?: CalendarDate | null;
  /** Where the borrower lives, as far as it is known. */
  area?: AreaCode | null;
  /** The declared disaster that the borrower was in; it stands for reason, day and evidence of force majeure. */
  disaster?: DisasterDeclaration | null;
  /** At other lenders only those whose borrower agreed, there and here, that they are found. */
  otherApplications?: readonly OtherApplication[];
  /** The day the lender last told about the loan. */
  loanAsOf?: CalendarDate;
}>;
