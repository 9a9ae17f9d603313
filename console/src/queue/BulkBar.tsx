import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { showToast } from "../ui/toasts.ts";
import styles from "./Queue.module.css";
import { type Claimed, useClaim } from "./useClaim.ts";
import type { Ticks } from "./useTicks.ts";

/** What can be done with the ticked rows: each is claimed by itself, answers for itself, and stays ticked. */
export function BulkBar({ ticks }: { ticks: Ticks }) {
  const { t } = useLingui();
  const { attempt } = useClaim();
  const [busy, setBusy] = useState(false);
  const claimAll = async () => {
    setBusy(true);
    const results: Claimed[] = [];
    for (const id of ticks.ids) {
      const result = await attempt(id);
      if (result) results.push(result);
    }
    setBusy(false);
    const refused = results.filter((result) => result.refusal !== null);
    const count = results.length - refused.length;
    if (count > 0)
      showToast({
        tone: "done",
        text: t`${plural(count, { one: "# case is yours now.", other: "# cases are yours now." })}`,
      });
    for (const { number, refusal } of refused) showToast({ tone: "problem", text: `${number}: ${refusal}` });
  };
  return (
    <section className={styles.bulk} aria-label={t`Ticked cases`}>
      <span>
        <Plural value={ticks.ids.size} one="# case ticked" other="# cases ticked" />
      </span>
      <Button size="compact-sm" loading={busy} onClick={() => void claimAll()}>
        <Trans>Claim</Trans>
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={ticks.clear}>
        <Trans>Clear</Trans>
      </Button>
    </section>
  );
}
