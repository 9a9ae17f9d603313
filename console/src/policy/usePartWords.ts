import { useLingui } from "@lingui/react/macro";
import type { SentencePart } from "@respite/shared/policy/policy-version";

/** What the words of a rule are for. */
export function usePartWords(): Readonly<Record<SentencePart, string>> {
  const { t } = useLingui();
  return {
    title: t`What it is called`,
    passed: t`Said when it is met`,
    failed: t`Said when it is not met`,
    none: t`Said when there is nothing to measure`,
  };
}
