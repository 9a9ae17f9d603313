import type { Locale } from "@respite/shared/locale/locale";
import type { Currency } from "@respite/shared/money/currency";
import { formatMoney } from "@respite/shared/money/format-money";
import { WORDS, type Word } from "../words.ts";

/** Who reads a page: in which language, on which clock. */
export type Reader = Readonly<{
  locale: Locale;
  say: (word: Word, facts?: Readonly<Record<string, string | number>>) => string;
  money: (minor: number, currency: Currency) => string;
  /** An instant as the institution's clock showed it. */
  moment: (instant: string) => string;
}>;

export function readerIn(locale: Locale, timeZone: string): Reader {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return {
    locale,
    say: (word, facts = {}) =>
      WORDS[word][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "…")),
    money: (minor, currency) => formatMoney({ minor, currency }, locale),
    moment: (instant) => format.format(new Date(instant)),
  };
}
