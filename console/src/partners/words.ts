import type { Catalogue } from "../app/locale.ts";

/** What this screen says, loaded with it. */
export const PARTNER_WORDS: Catalogue = {
  en: () => import("./locales/en.po"),
  "zh-Hans": () => import("./locales/zh-Hans.po"),
  "zh-Hant": () => import("./locales/zh-Hant.po"),
};
