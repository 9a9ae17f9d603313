/** The languages Respite speaks. Data stays codes; only sentences are translated. */
export const LOCALES = ["zh-Hans", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words, as whoever reads it looks for it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  en: "English",
};

/** One sentence in every language. */
export type Sentence = Readonly<Record<Locale, string>>;

/** The words for every code of one kind. */
export type Labels<Code extends string> = Readonly<Record<Code, Sentence>>;
