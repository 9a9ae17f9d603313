import type { Finding } from "@respite/shared/evaluation/finding";
import type { Locale } from "@respite/shared/locale/locale";

const text = (value: Finding["measured"]): string | null => (value === null ? null : String(value));

/** A finding as the API shows it: its sentence in one language, its numbers as exact text. */
export const viewFinding = (finding: Finding, locale: Locale) => ({
  ...finding,
  measured: text(finding.measured),
  limit: text(finding.limit),
  sentence: finding.sentence[locale],
});
