import { percent } from "../locale/format-value.ts";
import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import { type Currency, isCurrency } from "../money/currency.ts";
import { formatMoney } from "../money/format-money.ts";
import { money } from "../money/money.ts";
import { compareRates, isRate } from "../money/rate.ts";

/** A number of a policy in words: whole with its unit, and short where the unit follows later. */
export type NumberWords = Readonly<{ whole: Sentence; short: Sentence }>;

const UNITS: readonly Readonly<{ of: RegExp; unit: Sentence }>[] = [
  // "In seven days" is when calls are counted, not what is.
  { of: /Calls/, unit: { en: "", "zh-Hans": "", "zh-Hant": "" } },
  { of: /BusinessDays$/, unit: { en: "business day", "zh-Hans": "个工作日", "zh-Hant": "個工作日" } },
  { of: /Months|^months/, unit: { en: "month", "zh-Hans": "个月", "zh-Hant": "個月" } },
  { of: /Days|^days/, unit: { en: "day", "zh-Hans": "天", "zh-Hant": "天" } },
  { of: /./, unit: { en: "", "zh-Hans": "", "zh-Hant": "" } },
];

export function numberWords(name: string, value: unknown): NumberWords {
  const last = name.split(".").at(-1) ?? "";
  if (typeof value === "number" && isCurrency(last)) return inMoney(value, last);
  if (typeof value === "number") return counted(last, value);
  const text = String(value);
  const isShare = /Share$|Annual$/.test(last) && isRate(text);
  const words = sentence(() => (isShare ? percent(text) : text));
  return { whole: words, short: words };
}

function inMoney(minor: number, currency: Currency): NumberWords {
  const words = sentence((locale) => formatMoney(money(minor, currency), locale));
  return { whole: words, short: words };
}

function counted(last: string, value: number): NumberWords {
  const unit = UNITS.find(({ of }) => of.test(last))?.unit;
  const whole = sentence((locale) => {
    const word = unit?.[locale] ?? "";
    if (word === "") return String(value);
    return locale === "en" && value !== 1 ? `${value} ${word}s` : `${value} ${word}`;
  });
  return { whole, short: sentence((locale) => (locale === "en" ? String(value) : whole[locale])) };
}

/** Which way a number went: above nought up, below it down; null for what is neither more nor less, such as a time. */
export function direction(before: unknown, after: unknown): number | null {
  if (typeof before === "number" && typeof after === "number") return after - before;
  const rates = [before, after].every((value) => typeof value === "string" && isRate(value));
  return rates ? compareRates(String(after), String(before)) : null;
}
