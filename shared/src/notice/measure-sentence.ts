import { formatDate } from "../locale/format-date.ts";
import { formatValue } from "../locale/format-value.ts";
import { DEFERRED_INTEREST_LABELS } from "../locale/labels/relief-labels.ts";
import type { Locale, Sentence } from "../locale/locale.ts";
import { render, type Variable } from "../locale/render.ts";
import { formatRate } from "../money/format-rate.ts";
import { compareRates, type Rate } from "../money/rate.ts";
import type { Relief, ReliefMeasure, ReliefMeasureType } from "../relief/relief.ts";

const SENTENCES: Readonly<Record<Exclude<ReliefMeasureType, "WAIVE">, Sentence>> = {
  SHIFT: {
    "zh-Hans": "{months}内无需还款，其后各期顺延；延后利息{place}",
    "zh-Hant": "{months}內無需還款，其後各期順延；延後利息{place}",
    en: "No payment for {months}; later dates move by as much; deferred interest: {place}",
  },
  SHIFT_TO_DATE: {
    "zh-Hans": "下一期延后至 {date}，其后各期顺延",
    "zh-Hant": "下一期延後至 {date}，其後各期順延",
    en: "The next payment moves to {date}, later ones follow",
  },
  EXTEND: {
    "zh-Hans": "期限延长 {months}，每期金额降低",
    "zh-Hant": "期限延長 {months}，每期金額降低",
    en: "{months} longer, with lower payments",
  },
  CAPITALISE: {
    "zh-Hans": "{months}内无需还款，其间利息转入本金",
    "zh-Hant": "{months}內無需還款，其間利息轉入本金",
    en: "No payment for {months}; their interest joins the principal",
  },
  INTEREST_ONLY: { "zh-Hans": "{months}内只还利息", "zh-Hant": "{months}內只還利息", en: "Interest only for {months}" },
  TAIL: {
    "zh-Hans": "接下来 {count} 期移至最后一期支付",
    "zh-Hant": "接下來 {count} 期移至最後一期支付",
    en: "The next payments ({count}) move to the last one",
  },
  RATE_REDUCTION: {
    "zh-Hans": "自 {from} 起年利率为 {rate}",
    "zh-Hant": "自 {from} 起年利率為 {rate}",
    en: "An annual rate of {rate} from {from}",
  },
  INTEREST_PAUSE: {
    "zh-Hans": "{from} 至 {date} 不计利息",
    "zh-Hant": "{from} 至 {date} 不計利息",
    en: "No interest from {from} to {date}",
  },
  RE_AGE: {
    "zh-Hans": "欠款分 {count} 期偿还",
    "zh-Hant": "欠款分 {count} 期償還",
    en: "Arrears are paid in {count} instalments",
  },
};

type Waiver = Extract<ReliefMeasure, { type: "WAIVE" }>;

/** What a waiver waives: a share of the deferred interest, of the penalty interest, or of both. */
const WAIVED: Readonly<Record<"interest" | "penalty", Sentence>> = {
  interest: {
    "zh-Hans": "减免延后利息的 {share}",
    "zh-Hant": "減免延後利息的 {share}",
    en: "{share} of the deferred interest is waived",
  },
  penalty: {
    "zh-Hans": "减免罚息的 {share}",
    "zh-Hant": "減免罰息的 {share}",
    en: "{share} of the penalty interest is waived",
  },
};

/** A share of nothing is not spoken of. */
function waiverSentence({ share, penaltyShare = "0" }: Waiver, locale: Locale): string {
  const said = (part: keyof typeof WAIVED, rate: Rate) =>
    compareRates(rate, "0") > 0 ? [render(WAIVED[part], { share: formatRate(rate, locale) })[locale]] : [];
  return [...said("interest", share), ...said("penalty", penaltyShare)].join(separator(locale));
}

const separator = (locale: Locale) => (locale === "en" ? "; " : "；");

/** One measure in plain words. */
function measureSentence(measure: ReliefMeasure, locale: Locale): string {
  if (measure.type === "WAIVE") return waiverSentence(measure, locale);
  const months = "months" in measure ? formatValue(measure.months, "months", "CNY") : "";
  const variables: Readonly<Record<string, Variable>> = {
    months,
    place: measure.type === "SHIFT" ? DEFERRED_INTEREST_LABELS[measure.deferredInterest] : "",
    date: "toDate" in measure ? formatDate(measure.toDate, locale) : "",
    from: "fromDate" in measure ? formatDate(measure.fromDate, locale) : "",
    rate: "rate" in measure ? formatRate(measure.rate, locale) : "",
    count: "instalments" in measure ? measure.instalments : "",
  };
  const said = render(SENTENCES[measure.type], variables)[locale];
  return locale === "en" ? said.replace(/: (\w)/, (found) => found.toLowerCase()) : said;
}

/** A whole relief in plain words: "No payment for 3 months; …". */
export const reliefSentence = ({ measures }: Relief, locale: Locale): string =>
  measures
    .map((measure) => measureSentence(measure, locale))
    .filter((said) => said !== "")
    .join(separator(locale));
