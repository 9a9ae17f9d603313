import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { isPlatform, mayUse, useViewer } from "../../app/viewer.tsx";
import { Select } from "../../ui/fields.tsx";
import form from "../../ui/form.module.css";
import { RefusedNote } from "../../ui/RefusedNote.tsx";
import type { House, OpenVersion } from "../policy-query.ts";
import styles from "./Replay.module.css";
import { comparedWith, IN_FORCE, REACHES, type Reach, replayAsked } from "./replay-choice.ts";
import { useStartReplay } from "./useStartReplay.ts";

type Props = { version: OpenVersion; house: House; onStarted: (id: string) => void };

/** Starts a replay of a version against another; who may not is told so beside the button. */
export function ReplayStart({ version, house, onStarted }: Props) {
  const { t } = useLingui();
  const id = useId();
  const viewer = useViewer();
  const mayStart = mayUse(viewer, "policyReplay");
  const [reach, setReach] = useState<Reach>("ONE");
  const [wanted, setWanted] = useState("");
  const options = comparedWith(version, house, reach);
  const chosen = options.find((each) => each === wanted) ?? options[0];
  const starting = useStartReplay(onStarted);
  const labels = Object.fromEntries(options.map((each) => [each, each]));
  if (reach === "ONE" && house.policyVersion in labels)
    labels[house.policyVersion] = t`${house.policyVersion}, in force`;
  if (IN_FORCE in labels) labels[IN_FORCE] = t`What each has in force`;
  const start = () => {
    if (!mayStart || starting.busy || chosen === undefined) return;
    void starting.send(replayAsked(version, house, reach, chosen));
  };
  return (
    <div className={styles.start}>
      <RefusedNote messages={starting.messages} />
      {isPlatform(viewer) && mayStart && (
        <Select
          label={t`On the past cases of`}
          options={REACHES}
          labels={{ ONE: house.name, ALL: t`All institutions` }}
          value={reach}
          onChange={setReach}
        />
      )}
      {chosen === undefined ? (
        <p
          className={form.said}
        >{t`It is the version in force and began as no other: there is nothing to compare it with.`}</p>
      ) : (
        <>
          <Select label={t`Compared with`} options={options} labels={labels} value={chosen} onChange={setWanted} />
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
        </>
      )}
      {!mayStart && (
        <p id={id} className={form.quiet}>
          {t`Policy editors start replays; what they came to is open to you.`}
        </p>
      )}
    </div>
  );
}
