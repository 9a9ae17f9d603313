import { type CalendarDate, isCalendarDate } from "@respite/shared/calendar/calendar-date";
import { type Currency, exponentOf } from "@respite/shared/money/currency";
import { ok } from "@respite/shared/result/result";
import { type Cell, type Cells, objection, textOf } from "./cells.ts";

/** The columns of a file of payments; it may have others. */
export const PAYMENT_COLUMNS = ["loan_id", "payment_id", "amount", "received_on"] as const;

/** A payment as the file tells it: the lender's own ids, and whole minor units. */
export type PaymentInFile = Readonly<{
  loanExternalId: string;
  externalId: string;
  amountMinor: number;
  receivedOn: CalendarDate;
}>;

/** Reads one row, or says what the first thing is that is wrong with it. */
export function readPayment(cells: Cells, currency: Currency): Cell<PaymentInFile> {
  for (const column of ["loan_id", "payment_id"]) {
    if (textOf(cells, column) === "") return objection(cells, column, "this is empty.");
    if (textOf(cells, column).length > 100) return objection(cells, column, "this is longer than 100 characters.");
  }
  const amountMinor = minorOf(textOf(cells, "amount"), exponentOf(currency));
  if (amountMinor === null) {
    const decimals = exponentOf(currency);
    const such = decimals === 0 ? "1066" : `1066.${"1".repeat(decimals)}`;
    return objection(cells, "amount", `this should be an amount of ${currency} such as ${such}, and no more decimals.`);
  }
  const receivedOn = textOf(cells, "received_on");
  if (!isCalendarDate(receivedOn)) return objection(cells, "received_on", "this should be a day such as 2026-03-05.");
  const [loanExternalId, externalId] = [textOf(cells, "loan_id"), textOf(cells, "payment_id")];
  return ok({ loanExternalId, externalId, amountMinor, receivedOn });
}

/** Exact: a payment is never rounded. */
function minorOf(text: string, exponent: number): number | null {
  const match = /^(\d{1,12})(?:\.(\d{1,4}))?$/.exec(text);
  const decimals = match?.[2] ?? "";
  return match && decimals.length <= exponent ? Number(`${match[1]}${decimals.padEnd(exponent, "0")}`) : null;
}
