import type { Locale } from "@respite/shared/locale/locale";

/** Words of a list, as they are parted in writing. */
export const listed = (words: readonly string[], locale: Locale): string => words.join(locale === "en" ? ", " : "、");

/** The same for whole clauses. */
export const listedClauses = (clauses: readonly string[], locale: Locale): string =>
  clauses.join(locale === "en" ? "; " : "；");
