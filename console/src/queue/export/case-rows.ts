import type { I18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { CLOCK_STATE_LABELS } from "@respite/shared/locale/labels/clock-labels";
import type { Locale } from "@respite/shared/locale/locale";
import { isCurrency } from "@respite/shared/money/currency";
import { money, toDecimal } from "@respite/shared/money/money";
import { measureWords } from "../../ui/measure-words.ts";
import type { ExportedCase } from "./export-page.ts";

/** The rows of a file: what the list shows, in its words, with amounts and days as spreadsheets reckon with them. */
export function caseRows(cases: readonly ExportedCase[], i18n: I18n): string[][] {
  const locale = i18n.locale as Locale;
  const heads = [
    t(i18n)`Number`,
    t(i18n)`Borrower`,
    t(i18n)`Institution`,
    t(i18n)`Ground`,
    t(i18n)`Requested relief`,
    t(i18n)`Late`,
    t(i18n)`Exposure`,
    t(i18n)`Currency`,
    t(i18n)`Status`,
    t(i18n)`Clock`,
    t(i18n)`Due`,
    t(i18n)`Holder`,
  ];
  const rows = cases.map((each) => [
    each.number,
    each.borrower.maskedName,
    each.institution.name,
    GROUND_LABELS[each.ground][locale],
    each.requested.map((measure) => measureWords(measure, i18n)).join(" + "),
    each.late ? t(i18n)`Late` : "",
    decimalOf(each.exposure),
    each.exposure.currency,
    CASE_STATUS_LABELS[each.status][locale],
    CLOCK_STATE_LABELS[each.clock.state][locale],
    each.clock.dueAt ? momentOf(each.clock.dueAt, each.institution.timeZone) : "",
    each.assignedTo?.name ?? "",
  ]);
  return [heads, ...rows];
}

const decimalOf = ({ minor, currency }: ExportedCase["exposure"]): string =>
  isCurrency(currency) ? toDecimal(money(minor, currency)) : String(minor);

/** "2026-11-30 10:05" on the wall clock of the institution. */
const momentOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(new Date(instant));
