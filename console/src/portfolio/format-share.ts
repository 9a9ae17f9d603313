import type { Locale } from "@respite/shared/locale/locale";
import { intlLocale } from "../format/intl-locale.ts";

/** A share of 0 to 1 in whole per cent. */
export const formatShare = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(intlLocale(locale), { style: "percent", maximumFractionDigits: 0 }).format(share);
