import type { FindingUnit } from "../evaluation/finding.ts";
import type { Currency } from "../money/currency.ts";
import { formatMoney } from "../money/format-money.ts";
import { money } from "../money/money.ts";
import { rateFraction } from "../money/rate.ts";
import type { Locale, Sentence } from "./locale.ts";
import { sentence } from "./render.ts";

const NONE: Sentence = { "zh-Hans": "无", "zh-Hant": "無", en: "none" };
const YES: Sentence = { "zh-Hans": "是", "zh-Hant": "是", en: "yes" };
const NO: Sentence = { "zh-Hans": "否", "zh-Hant": "否", en: "no" };

const plural = (n: number, one: string) => `${n} ${one}${Math.abs(n) === 1 ? "" : "s"}`;
const DAYS = (n: number): Sentence => ({ "zh-Hans": `${n} 天`, "zh-Hant": `${n} 天`, en: plural(n, "day") });
const MONTHS = (n: number): Sentence => ({ "zh-Hans": `${n} 个月`, "zh-Hant": `${n} 個月`, en: plural(n, "month") });

/** A decimal as a percentage, exact: "0.121204" is "12.1204%". */
export function percent(rate: string): string {
  const { numerator, denominator } = rateFraction(rate);
  const decimals = denominator.toString().length - 1;
  const digits = (numerator * 100n).toString().padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : digits.slice(-decimals).replace(/0+$/, "");
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals);
  return `${whole}${fraction && `.${fraction}`}%`;
}

/** What a finding measured, or its limit, as a person reads it. The one place where console and server get these words. */
export function formatValue(value: string | number | boolean | null, unit: FindingUnit, currency: Currency): Sentence {
  if (value === null) return NONE;
  if (typeof value === "boolean") return value ? YES : NO;
  if (typeof value === "string") return sentence(() => (unit === "rate" || unit === "share" ? percent(value) : value));
  if (unit === "days") return DAYS(value);
  if (unit === "months") return MONTHS(value);
  if (unit === "money") return sentence((locale: Locale) => formatMoney(money(value, currency), locale));
  return sentence(() => String(value));
}
