import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Sentence } from "../locale/locale.ts";
import { render } from "../locale/render.ts";
import type { ReportingStatus } from "./reporting-status.ts";

const NEGATIVE_REFUSALS = ["NOTHING_NEGATIVE", "SHIELDED", "NO_NOTICE"] as const;
export type NegativeRefusal = (typeof NEGATIVE_REFUSALS)[number];

export type NegativeAnswer = Readonly<{ allowed: boolean; reason: NegativeRefusal | null; sentence: Sentence }>;

const SENTENCES: Readonly<Record<NegativeRefusal | "ALLOWED", Sentence>> = {
  NOTHING_NEGATIVE: {
    en: "Nothing is overdue, so there is nothing negative to report.",
    "zh-Hans": "无逾期，没有可报送的不良信息。",
    "zh-Hant": "無逾期，沒有可報送的不良資訊。",
  },
  SHIELDED: {
    en: "Protected: nothing negative may be reported.",
    "zh-Hans": "征信保护中，不得报送不良信息。",
    "zh-Hant": "徵信保護中，不得報送不良資訊。",
  },
  NO_NOTICE: {
    en: "The borrower has not been told beforehand. Give notice of this arrear and record it, then report.",
    "zh-Hans": "尚未事先告知借款人。请先就本次逾期告知并登记，再行报送。",
    "zh-Hant": "尚未事先告知借款人。請先就本次逾期告知並登記，再行報送。",
  },
  ALLOWED: {
    en: "It may be reported: the borrower was told on {givenOn}.",
    "zh-Hans": "可以报送：已于 {givenOn} 告知借款人。",
    "zh-Hant": "可以報送：已於 {givenOn} 告知借款人。",
  },
};

/**
 * Whether something negative may be reported on `on`. Never under protection, and not before the borrower was told of it
 * (CN-11): a notice speaks of the arrear during which it was given, and of no later one.
 *
 * @param notices days on which notice was given
 */
export function mayReportNegative(
  { delinquentDays, shielded }: Pick<ReportingStatus, "delinquentDays" | "shielded">,
  overdueSince: CalendarDate | null,
  notices: readonly CalendarDate[],
  on: CalendarDate,
): NegativeAnswer {
  const no = (reason: NegativeRefusal) => ({ allowed: false, reason, sentence: SENTENCES[reason] });
  if (shielded) return no("SHIELDED");
  if (delinquentDays === 0 || overdueSince === null) return no("NOTHING_NEGATIVE");
  const givenOn = notices.toSorted().find((day) => day >= overdueSince && day <= on);
  if (givenOn === undefined) return no("NO_NOTICE");
  return { allowed: true, reason: null, sentence: render(SENTENCES.ALLOWED, { givenOn }) };
}
