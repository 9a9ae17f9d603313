import { useLingui } from "@lingui/react/macro";
import { HowItWorks } from "../ui/HowItWorks.tsx";

/** Stands beside the list while nothing is open. */
export function HowDisastersWork() {
  const { t } = useLingui();
  return (
    <HowItWorks
      title={t`How declarations work`}
      points={[
        t`Whoever lives where a disaster was declared, and was hit while it lasted, need not prove it.`,
        t`It stands for reason, day and document of force majeure in every case evaluated from then on.`,
        t`A declaration that is withdrawn counts no longer. Cases evaluated with it before keep it.`,
        t`Senior reviewers write declarations down. Each stands in the record with its source.`,
      ]}
    />
  );
}
