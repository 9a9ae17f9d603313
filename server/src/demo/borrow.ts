import { addDays, addMonths, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { amountDue } from "@respite/shared/schedule/amounts";
import { buildSchedule } from "@respite/shared/schedule/build-schedule";
import type { Lender } from "../history/lender.ts";
import { type NewLoan, readPosition, tellLoan } from "../history/tell-loan.ts";
import type { LoanTelling, Surroundings } from "../history/telling.ts";
import { type Manner, recordOf } from "./credit-record.ts";
import type { Stage } from "./stage.ts";
import { nameFrom } from "./words/names.ts";
import { PRODUCTS, type Product } from "./words/products.ts";

export type LoanWish = Readonly<{
  /** The day on which the borrower will apply. */
  day: CalendarDate;
  /** Days from then to the due date; negative when it has passed. */
  dueIn: number;
  size: Product["size"];
  manner: Manner;
  name?: string;
  around?: Surroundings | undefined;
}>;

/** A loan whose next instalment is due as wished, with everything before it paid. */
export function borrow(stage: Stage, wish: LoanWish): LoanTelling {
  const { lender, random } = stage;
  const product = random.pick((PRODUCTS[lender.code] ?? []).filter(({ size }) => size === wish.size));
  const termMonths = stage.light ? Math.min(...product.terms) : random.pick(product.terms);
  const drawn = random.int(Math.min(7, termMonths - 5), Math.max(7, Math.floor(termMonths * 0.6)));
  const nextDueOn = everyMonthHas(addDays(wish.day, wish.dueIn));
  const [least, most] = product.principal;
  const agreed: Omit<LoanTerms, "startedOn" | "firstDueOn"> = {
    principal: { minor: random.int(least / 100, most / 100) * 10_000, currency: lender.currency },
    annualRate: random.pick(product.rates),
    termMonths,
    method: product.method,
    dayCount: "THIRTY_360",
    shortMonth: "LAST_DAY_OF_MONTH",
    roundingMultiple: 1,
    flatInterest: false,
  };
  const after = (paid: number): LoanTerms => {
    const firstDueOn = addMonths(nextDueOn, -paid);
    return { ...agreed, startedOn: addMonths(firstDueOn, -1), firstDueOn };
  };
  const paid = wish.size === "LARGE" ? whileLarge(lender, after, drawn) : drawn;
  return lend(stage, {
    terms: after(paid),
    product: product.name,
    paid,
    manner: wish.manner,
    recordUntil: wish.day,
    name: wish.name,
    around: wish.around,
  });
}

/** As many paid instalments as leave more than one person may decide on: that is what makes a loan a large one. */
function whileLarge({ policy, currency }: Lender, after: (paid: number) => LoanTerms, most: number): number {
  const limit = policy.numbers.secondReview.maxExposure[currency] ?? 0;
  const left = (paid: number) => buildSchedule(after(paid)).instalments[paid - 1]?.balanceAfter ?? limit + 1;
  let paid = most;
  while (left(paid) <= limit) paid -= 1;
  return paid;
}

export type LoanGiven = Readonly<{
  terms: LoanTerms;
  product: string;
  /** Instalments paid so far. */
  paid: number;
  manner: Manner;
  recordUntil: CalendarDate;
  name?: string | undefined;
  around?: Surroundings | undefined;
}>;

/** Books a loan on the day it began, and brings it to the day of which its record speaks. */
export function lend(stage: Stage, given: LoanGiven): LoanTelling {
  const { lender, random, cast, ids, rows } = stage;
  const { terms, recordUntil } = given;
  const serial = String(stage.serial()).padStart(5, "0");
  const of: NewLoan = {
    borrower: {
      externalId: `${lender.code}-B${serial}`,
      name: given.name ?? nameFrom(lender.locale, random.pick),
      locale: lender.locale,
    },
    externalId: `${lender.code}-L${serial}`,
    product: given.product,
    terms,
    source: "PARTNER",
    around: given.around,
    paidMinor: buildSchedule(terms)
      .instalments.slice(0, given.paid)
      .reduce((sum, row) => sum + amountDue(row), 0),
    creditRecord: recordOf(terms.startedOn, recordUntil, given.manner, random),
  };
  const loan = tellLoan(lender, ids, rows, stage.step(terms.startedOn, "09:00", cast.partner), of);
  readPosition(loan, stage.time.on(recordUntil, "08:00"));
  const record = loan.loan;
  if (record.daysPastDue > 0) record.creditRecord = lateNow(record.creditRecord, record.daysPastDue);
  return loan;
}

/** The same day or an earlier one that every month has: due days lie on such. */
export function everyMonthHas(day: CalendarDate): CalendarDate {
  const over = Number(day.slice(8)) - 28;
  return over > 0 ? addDays(day, -over) : day;
}

/** The last month shows what is overdue. */
const lateNow = (months: LoanTelling["loan"]["creditRecord"], days: number) =>
  months.map((month, index) =>
    index === months.length - 1 ? { ...month, daysPastDue: days, delinquentDays: days } : month,
  );
