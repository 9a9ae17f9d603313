import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Rate } from "../money/rate.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import type { OfferConditions } from "./offer-conditions.ts";

/** Where the interest of the deferred months is paid: M1, M1b, M1c of the golden loan. */
export const DEFERRED_INTEREST_PLACES = ["FIRST_RESUMED", "SPREAD", "LAST"] as const;
export type DeferredInterestPlace = (typeof DEFERRED_INTEREST_PLACES)[number];

/** One thing that changes. Amounts are never given, only how to compute them. */
export type ReliefMeasure =
  /** No payment for `months`; everything from the first affected instalment moves by as many months. */
  | Readonly<{ type: "SHIFT"; months: number; deferredInterest: DeferredInterestPlace }>
  /** The first affected instalment moves to `toDate`; later ones follow by the same distance in months or days (R1). */
  | Readonly<{ type: "SHIFT_TO_DATE"; toDate: CalendarDate }>
  /** The rest is re-amortised over `months` more instalments, without a holiday (M8, R2). */
  | Readonly<{ type: "EXTEND"; months: number }>
  /** No payment for `months`; their interest joins the principal, monthly; `KEEP` holds the maturity (M3), `EXTEND` moves it (M2). */
  | Readonly<{ type: "CAPITALISE"; months: number; maturity: "EXTEND" | "KEEP" }>
  /** Interest alone is paid for `months`, then as before (M4, R3). */
  | Readonly<{ type: "INTEREST_ONLY"; months: number }>
  /** The next `instalments` amounts fall due with the last one, interest-free (M7). */
  | Readonly<{ type: "TAIL"; instalments: number }>
  /** What is overdue falls due in even parts with the next `instalments` ones; rows are added where fewer are left. */
  | Readonly<{ type: "RE_AGE"; instalments: number }>
  /** Interest of all days after `fromDate` runs at `rate` at most; principal parts stay. */
  | Readonly<{ type: "RATE_REDUCTION"; rate: Rate; fromDate: CalendarDate }>
  /** No interest runs for the days in (`fromDate`, `toDate`]; principal parts stay. */
  | Readonly<{ type: "INTEREST_PAUSE"; fromDate: CalendarDate; toDate: CalendarDate }>
  /** This share ("0.5" is half) of the deferral-period interest is waived (M5, M6), and of the unpaid penalties, if given. */
  | Readonly<{ type: "WAIVE"; share: Rate; penaltyShare?: Rate }>;

export type ReliefMeasureType = ReliefMeasure["type"];

/** Measures in any order; they take effect in the order waive → capitalise → carry forward. */
export type Relief = Readonly<{
  measures: readonly ReliefMeasure[];
  /** On what it is offered; left out where on nothing. No amount depends on it. */
  conditions?: OfferConditions;
}>;

/** A relief fully computed: what an offer shows, and exactly what acceptance books. */
export type ReliefResult = Readonly<{
  schedule: Schedule;
  /** Position of the first affected instalment. */
  fromInstalment: number;
  /** Number of the first instalment after relief that is not zero, its date and amount. */
  firstDueOn: CalendarDate;
  firstAmount: Minor;
  maturityOn: CalendarDate;
  /** Months by which the maturity moved. */
  maturityMovedMonths: number;
  instalmentsRemaining: number;
  highestInstalment: Minor;
  /** Interest of the deferral period before any waiver, and what it would be at the rates from before the relief. */
  deferralInterest: Minor;
  deferralAtFullRates: Minor;
  waivedInterest: Minor;
  /** Penalty interest that grew on unpaid rows and was taken in: waived, capitalised, or carried like any penalty. */
  penaltyInterest: Minor;
  waivedPenalty: Minor;
  /** Interest not charged because of a lower rate or a pause: less than the same relief would come to without it. */
  reducedInterest: Minor;
  capitalisedInterest: Minor;
  capitalisedPenalty: Minor;
  /** All still to be paid after relief; the sum of the unpaid rows. */
  stillPayable: Minor;
  /** `stillPayable` minus the same sum on the schedule before: what relief costs the borrower (may be negative). */
  costToBorrower: Minor;
  /** What the lender gives up: interest and penalties waived or reduced, and interest not charged on deferred principal. */
  costToLender: Minor;
}>;

export type ReliefRefusalCode =
  | "NOTHING_REQUESTED"
  | "LOAN_CHARGED_OFF"
  | "LOAN_SETTLED"
  | "INSTALMENT_ALREADY_MET"
  | "DATE_BEFORE_RELIEF"
  | "TOO_MANY_MONTHS"
  | "MEASURES_DO_NOT_COMBINE"
  | "WAIVER_OUT_OF_RANGE"
  | "WINDOW_EMPTY"
  | "NO_HOLIDAY_TO_END"
  | "NOT_THE_LATEST_RELIEF";

/** Why a relief cannot be computed, with the facts a sentence needs. */
export type ReliefRefusal = Readonly<{ code: ReliefRefusalCode; facts: Readonly<Record<string, string | number>> }>;
