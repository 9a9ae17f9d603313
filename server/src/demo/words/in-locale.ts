import type { Locale } from "@respite/shared/locale/locale";
import { Converter } from "opencc-js/cn2t";

/** A sentence of the demo. The traditional one is converted from the simplified, with Taiwan's own words. */
export type Words = Readonly<{ zh: string; en: string }>;

const toTraditional = Converter({ from: "cn", to: "twp" });

export const inLocale = ({ zh, en }: Words, locale: Locale): string =>
  locale === "en" ? en : locale === "zh-Hans" ? zh : toTraditional(zh);
