import { useLingui } from "@lingui/react/macro";
import { HowItWorks } from "../ui/HowItWorks.tsx";

/** Stands beside the lists while nothing is open. */
export function HowWebhooksWork() {
  const { t } = useLingui();
  return (
    <HowItWorks
      title={t`How webhooks work`}
      points={[
        t`An endpoint is told of every event of a case or a loan, in a second or two: what happened, when, and to which case. Nothing personal is in it.`,
        t`Messages are signed as Standard Webhooks asks. The secret is shown once; renewed, the former one signs for a day, too.`,
        t`What does not arrive is tried ten times in three days, then given up. Either can be sent again, under the same id.`,
        t`Only public addresses are reached, by https. Redirects are not followed.`,
        t`Clients are registered at your identity provider, which gives them their scopes.`,
      ]}
    />
  );
}
