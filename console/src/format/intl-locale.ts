import type { Locale } from "@respite/shared/locale/locale";

/** What Intl calls our languages: the script decides the words, the region the order of a date. */
const INTL: Readonly<Record<Locale, string>> = { "zh-Hans": "zh-Hans-CN", "zh-Hant": "zh-Hant-TW", en: "en-GB" };

export const intlLocale = (locale: Locale): string => INTL[locale];
