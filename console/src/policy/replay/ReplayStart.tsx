import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { useId, useState } from "react";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import { Select } from "../../ui/fields.tsx";
import form from "../../ui/form.module.css";
import { RefusedNote } from "../../ui/RefusedNote.tsx";
import type { House, OpenVersion } from "../policy-query.ts";
import styles from "./Replay.module.css";
import { useStartReplay } from "./useStartReplay.ts";

type Props = { version: OpenVersion; house: House; onStarted: (id: string) => void };

/** Starts a replay of a version against another; who may not is told so beside the button. */
export function ReplayStart({ version, house, onStarted }: Props) {
  const { t } = useLingui();
  const id = useId();
  const mayStart = mayUse(useViewer(), "policyReplay");
  const options = [...new Set([house.policyVersion, version.base, CN_DEFAULT.id])].filter(
    (each) => each !== version.id,
  );
  const [chosen, setChosen] = useState(options[0] ?? CN_DEFAULT.id);
  const starting = useStartReplay(onStarted);
  const labels = Object.fromEntries(options.map((each) => [each, each]));
  if (house.policyVersion in labels) labels[house.policyVersion] = t`${house.policyVersion}, in force`;
  const start = () => {
    if (!mayStart || starting.busy) return;
    void starting.send({ policyVersionId: version.id, against: chosen, institutionId: house.id });
  };
  if (options.length === 0)
    return (
      <p
        className={form.said}
      >{t`It is the version in force and began as no other: there is nothing to compare it with.`}</p>
    );
  return (
    <div className={styles.start}>
      <RefusedNote messages={starting.messages} />
      <Select label={t`Compared with`} options={options} labels={labels} value={chosen} onChange={setChosen} />
      <Button
        loading={starting.busy}
        variant={mayStart ? "filled" : "default"}
        aria-disabled={!mayStart || undefined}
        {...(!mayStart && { "data-disabled": true })}
        aria-describedby={mayStart ? undefined : id}
        onClick={start}
      >
        {t`Try it on past cases`}
      </Button>
      {!mayStart && (
        <p id={id} className={form.quiet}>
          {t`Policy editors start replays; what they came to is open to you.`}
        </p>
      )}
    </div>
  );
}
