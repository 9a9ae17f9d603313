import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { whoseLimits } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

/** Whose limits they are, as it stands inside a sentence. */
export function useWhose(): (limit: Pick<Limit, "role" | "personName">) => string {
  const { t } = useLingui();
  const locale = useLocale();
  return (limit) => {
    const name = whoseLimits(limit, locale);
    return limit.role ? t`the role “${name}”` : name;
  };
}
