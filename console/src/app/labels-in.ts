import type { Locale, Sentence } from "@respite/shared/locale/locale";

/** Shared's words for a kind of code, in one language. */
export function labelsIn<T extends string>(labels: Readonly<Record<T, Sentence>>, locale: Locale): Record<T, string> {
  const words = Object.entries<Sentence>(labels).map(([code, sentence]) => [code, sentence[locale]]);
  return Object.fromEntries(words);
}
