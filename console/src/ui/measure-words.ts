import { gql, type TypedDocumentNode } from "@apollo/client";
import type { I18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { DEFERRED_INTEREST_LABELS, MEASURE_LABELS } from "@respite/shared/locale/labels/relief-labels";
import type { Locale } from "@respite/shared/locale/locale";
import { formatRate } from "@respite/shared/money/format-rate";
import { formatDate } from "../format/date.ts";
import type { MeasureWords_MeasureFragment, ReliefMeasureInput } from "../operations.generated.ts";

export const MEASURE_WORDS: TypedDocumentNode<MeasureWords_MeasureFragment> = gql`
  fragment MeasureWords_measure on ReliefMeasure {
    type
    months
    deferredInterest
    maturity
    instalments
    toDate
    fromDate
    rate
    share
    penaltyShare
  }
`;

/** What a measure needs to be said; both stored measures and those still being composed fit. */
export type MeasureFacts = ReliefMeasureInput;

/** One measure in a few words: "No payment for 3 months". */
export function measureWords(measure: MeasureFacts, i18n: I18n): string {
  const locale = i18n.locale as Locale;
  const months = measure.months ?? 0;
  const shown = (date: string | null | undefined) => (date ? formatDate(date, locale) : "…");
  switch (measure.type) {
    case "SHIFT":
      return t(i18n)`Defer ${plural(months, { one: "# month", other: "# months" })}`;
    case "SHIFT_TO_DATE":
      return t(i18n)`Defer to ${measure.toDate ? formatDate(measure.toDate, locale) : "…"}`;
    case "EXTEND":
      return t(i18n)`Extend by ${plural(months, { one: "# month", other: "# months" })}`;
    case "CAPITALISE":
      return measure.maturity === "KEEP"
        ? t(i18n)`Defer ${plural(months, { one: "# month", other: "# months" })}, interest to principal, same end`
        : t(i18n)`Defer ${plural(months, { one: "# month", other: "# months" })}, interest to principal`;
    case "INTEREST_ONLY":
      return t(i18n)`Interest only for ${plural(months, { one: "# month", other: "# months" })}`;
    case "TAIL":
      return t(
        i18n,
      )`Move ${plural(measure.instalments ?? 0, { one: "# instalment", other: "# instalments" })} to the end`;
    case "RE_AGE":
      return `${MEASURE_LABELS.RE_AGE[locale]} (${measure.instalments ?? 0})`;
    case "RATE_REDUCTION":
      return `${MEASURE_LABELS.RATE_REDUCTION[locale]} (${measure.rate ? formatRate(measure.rate, locale) : "…"}, ${shown(measure.fromDate)} –)`;
    case "INTEREST_PAUSE":
      return `${MEASURE_LABELS.INTEREST_PAUSE[locale]} (${shown(measure.fromDate)} – ${shown(measure.toDate)})`;
    case "WAIVE":
      return waiverWords(measure, i18n);
    default:
      measure.type satisfies never;
      return "";
  }
}

function waiverWords({ share, penaltyShare }: MeasureFacts, i18n: I18n): string {
  const locale = i18n.locale as Locale;
  const said = [
    share && share !== "0" ? t(i18n)`Waive ${formatRate(share, locale)} of the interest` : null,
    penaltyShare && penaltyShare !== "0" ? t(i18n)`Waive ${formatRate(penaltyShare, locale)} of the penalties` : null,
  ].filter((words) => words !== null);
  return said.length > 0 ? said.join(" + ") : MEASURE_LABELS.WAIVE[locale];
}

/** A whole relief in a few words, and below it where the deferred interest is paid, if any is deferred. */
export function useReliefWords(): (measures: readonly MeasureFacts[]) => { title: string; detail: string | null } {
  const { i18n } = useLingui();
  return (measures) => {
    const place = measures.find((measure) => measure.type === "SHIFT")?.deferredInterest;
    return {
      title: measures.map((measure) => measureWords(measure, i18n)).join(" + "),
      detail: place ? DEFERRED_INTEREST_LABELS[place][i18n.locale as Locale] : null,
    };
  };
}
