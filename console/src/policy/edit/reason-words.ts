import { HARDSHIP_REASON_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import type { Locale } from "@respite/shared/locale/locale";
import { listedReasons } from "@respite/shared/policy/policy-words";

/** What a hardship reason is called; not the document of the same name. */
export const reasonWords =
  (locale: Locale) =>
  (reason: string): string =>
    Object.hasOwn(HARDSHIP_REASON_LABELS, reason) ? listedReasons([reason])[locale] : reason;
