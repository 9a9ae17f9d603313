import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { type Whose, whoseLimits } from "./limit-words.ts";

/** Whose limits they are, as it stands inside a sentence. */
export function useWhose(): (limit: Whose) => string {
  const { t } = useLingui();
  const locale = useLocale();
  return (limit) => {
    const name = whoseLimits(limit, locale);
    return limit.role ? t`the role “${name}”` : name;
  };
}
