import type { Labels, Sentence } from "../locale/locale.ts";
import { render, sentence, type Variable } from "../locale/render.ts";
import type { Currency } from "../money/currency.ts";
import { moneyInWords } from "../money/money-in-words.ts";
import type { AuthorityLimits } from "./authority-limits.ts";
import type { AuthorityFinding, AuthorityReason } from "./beyond-authority.ts";

const FINDINGS: Labels<AuthorityReason> = {
  EXPOSURE_BEYOND_OWN: {
    "zh-Hans": "贷款余额为 {measured}，个人权限上限为 {allowed}。",
    "zh-Hant": "貸款餘額為 {measured}，個人權限上限為 {allowed}。",
    en: "The exposure is {measured}; the personal limit is {allowed}.",
  },
  DEFERRAL_BEYOND_OWN: {
    "zh-Hans": "延后 {measured} 个月，个人权限上限为 {allowed} 个月。",
    "zh-Hant": "延後 {measured} 個月，個人權限上限為 {allowed} 個月。",
    en: "The deferral in months is {measured}; the personal limit is {allowed}.",
  },
  COST_BEYOND_OWN: {
    "zh-Hans": "机构成本最高为 {measured}，个人权限上限为 {allowed}。",
    "zh-Hant": "機構成本最高為 {measured}，個人權限上限為 {allowed}。",
    en: "The dearest offer costs the lender {measured}; the personal limit is {allowed}.",
  },
  WAIVER_BEYOND_OWN: {
    "zh-Hans": "方案含减免，个人权限不含减免。",
    "zh-Hant": "方案含減免，個人權限不含減免。",
    en: "Something is waived; the personal authority covers no waiver.",
  },
};

/** Which limit, what was measured, and what is allowed. */
export function findingSentence({ reason, measured, allowed, unit, currency }: AuthorityFinding): Sentence {
  const inWords = (value: number): Variable => (unit === "money" ? amount(value, currency) : value);
  return render(FINDINGS[reason], { measured: inWords(measured), allowed: inWords(allowed) });
}

const amount = (minor: number, currency: Currency): Sentence => moneyInWords({ minor, currency });

const LIMITS = {
  exposure: { "zh-Hans": "余额不超过 {value}", "zh-Hant": "餘額不超過 {value}", en: "exposure up to {value}" },
  months: {
    "zh-Hans": "延后不超过 {value} 个月",
    "zh-Hant": "延後不超過 {value} 個月",
    en: "months deferred up to {value}",
  },
  cost: {
    "zh-Hans": "机构成本不超过 {value}",
    "zh-Hant": "機構成本不超過 {value}",
    en: "cost to the lender up to {value}",
  },
  waiver: { "zh-Hans": "可减免", "zh-Hant": "可減免", en: "waivers allowed" },
  noWaiver: { "zh-Hans": "不可减免", "zh-Hant": "不可減免", en: "no waivers" },
} as const satisfies Record<string, Sentence>;

/** All limits of an authority in one line, for the record. */
export function limitsInWords(limits: AuthorityLimits): Sentence {
  const { currency, maxExposure, maxDeferralMonths, maxCostToLender, mayWaive } = limits;
  const parts = [
    ...(maxExposure === null ? [] : [render(LIMITS.exposure, { value: amount(maxExposure, currency) })]),
    ...(maxDeferralMonths === null ? [] : [render(LIMITS.months, { value: maxDeferralMonths })]),
    ...(maxCostToLender === null ? [] : [render(LIMITS.cost, { value: amount(maxCostToLender, currency) })]),
    mayWaive ? LIMITS.waiver : LIMITS.noWaiver,
  ];
  return sentence((locale) => parts.map((part) => part[locale]).join(locale === "en" ? ", " : "，"));
}
