import { useLingui } from "@lingui/react/macro";
import { HowItWorks } from "../ui/HowItWorks.tsx";

/** Stands beside the list while nothing is open. */
export function HowLimitsWork() {
  const { t } = useLingui();
  return (
    <HowItWorks
      title={t`How limits work`}
      points={[
        t`What goes beyond the limits of whoever decides waits for a second reviewer. Whoever confirms it needs limits that cover it.`,
        t`Limits of a person stand in place of those of the role, as a whole.`,
        t`The policy’s own numbers still bind whoever decides alone: the stricter holds.`,
        t`Nobody raises their own authority. Every change stands in the record with its reason.`,
      ]}
    />
  );
}
