import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { formatInstant } from "../../format/date.ts";
import form from "../../ui/form.module.css";
import type { House } from "../policy-query.ts";
import styles from "./Replay.module.css";
import type { Replay } from "./replay-query.ts";

/** How far a replay is, or when it was through; which two versions it compares, and who asked for it. */
export function ReplayProgress({ replay, house }: { replay: Replay; house: House }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { from, to, status, requestedByName } = replay;
  const done = formatCount(replay.done, locale);
  const total = formatCount(replay.total, locale);
  const at = formatInstant(replay.finishedAt ?? replay.requestedAt, locale, house.timeZone);
  const words = {
    WAITING: t`Waiting for its turn`,
    RUNNING: t`${done} of ${total} cases gone through`,
    DONE: t`${total} cases gone through, ${at}`,
  }[status];
  return (
    <div className={styles.progress}>
      <p className={form.said}>{t`${to} against ${from}, asked for by ${requestedByName}`}</p>
      {status !== "DONE" && (
        <progress
          className={styles.progressBar}
          aria-label={t`Progress of the replay`}
          value={replay.done}
          max={Math.max(replay.total, 1)}
        />
      )}
      <p className={form.quiet} role="status">
        {words}
      </p>
    </div>
  );
}
