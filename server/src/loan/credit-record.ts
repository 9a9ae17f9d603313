import type { CreditMonth } from "@respite/shared/evaluation/facts";
import type { CreditMonthInput } from "./loan-register.input.ts";

const MOST_MONTHS = 24;
const MOST_DAYS = 3_650;

/** The credit record, oldest month first; null when a month is no month, comes twice, or there are more than 24. */
export function readCreditRecord(months: readonly CreditMonthInput[]): readonly CreditMonth[] | null {
  const known = new Set(months.map(({ month }) => month));
  if (months.length > MOST_MONTHS || known.size !== months.length) return null;
  const sound = ({ month, daysPastDue }: CreditMonthInput) =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && daysPastDue >= 0 && daysPastDue <= MOST_DAYS;
  if (!months.every(sound)) return null;
  return months
    .map(({ month, daysPastDue }) => ({ month, daysPastDue, delinquentDays: daysPastDue, protected: false }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
