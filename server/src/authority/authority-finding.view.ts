import { findingSentence } from "@respite/shared/authority/authority-sentences";
import type { AuthorityFinding } from "@respite/shared/authority/beyond-authority";
import { findingsOf, type Weighing } from "@respite/shared/authority/weigh-decision";
import { beyondSentence } from "@respite/shared/case/refusal-sentences";
import type { Locale } from "@respite/shared/locale/locale";
import type { UserErrorValue } from "../graphql/user-error.ts";

/** A finding as the API shows it: its sentence in one language, its numbers as exact text. */
export const viewAuthorityFinding = (finding: AuthorityFinding, locale: Locale) => ({
  ...factsOf(finding),
  sentence: findingSentence(finding)[locale],
});

/** Where a stored decision went beyond the authority it was held against. */
export const viewBeyond = (authority: Weighing | null, locale: Locale) =>
  authority === null ? [] : findingsOf(authority).map((finding) => viewAuthorityFinding(finding, locale));

/** The same said to a checker whose own authority does not cover what they would confirm. */
export const beyondAuthorityError = (finding: AuthorityFinding): UserErrorValue => ({
  code: "BEYOND_AUTHORITY",
  facts: factsOf(finding),
  sentence: beyondSentence([finding]),
});

const factsOf = ({ reason, measured, allowed, unit }: AuthorityFinding) => ({
  reason,
  measured: String(measured),
  allowed: String(allowed),
  unit,
});
