/** The languages Respite speaks. Data stays codes; only sentences are translated. */
export const LOCALES = ["zh-Hans", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence in every language. */
export type Sentence = Readonly<Record<Locale, string>>;

/** The words for every code of one kind. */
export type Labels<Code extends string> = Readonly<Record<Code, Sentence>>;
