import type { Locale } from "@respite/shared/locale/locale";
import * as OpenCC from "opencc-js";

/** A sentence of the demo. The traditional one is converted from the simplified, with Taiwan's own words. */
export type Words = Readonly<{ zh: string; en: string }>;

const toTraditional = OpenCC.Converter({ from: "cn", to: "twp" });

export const inLocale = ({ zh, en }: Words, locale: Locale): string =>
  locale === "en" ? en : locale === "zh-Hans" ? zh : toTraditional(zh);
