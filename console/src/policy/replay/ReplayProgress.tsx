import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { formatInstant } from "../../format/date.ts";
import form from "../../ui/form.module.css";
import type { House } from "../policy-query.ts";
import styles from "./Replay.module.css";
import type { Replay } from "./replay-query.ts";

/** @param ofAll whether its reader is told of all institutions: nobody knows beforehand how many cases those have */
type Props = { replay: Replay; house: House; ofAll: boolean };

/** How far a replay is, or when it was through; which two versions it compares, and who asked for it. */
export function ReplayProgress({ replay, house, ofAll }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const { from, to, status, overAll, requestedByName } = replay;
  const done = formatCount(replay.done, locale);
  const total = formatCount(replay.total, locale);
  const everywhere = replay.done + replay.doneElsewhere;
  const cases = formatCount(everywhere, locale);
  const at = formatInstant(replay.finishedAt ?? replay.requestedAt, locale, house.timeZone);
  const ofOne = {
    WAITING: t`Waiting for its turn`,
    RUNNING: t`${done} of ${total} cases gone through`,
    DONE: t`${total} cases gone through, ${at}`,
  };
  const going = everywhere === 0 ? ofOne.WAITING : t`${cases} cases gone through so far, at all institutions`;
  const words = ofAll
    ? { WAITING: going, RUNNING: going, DONE: t`${cases} cases gone through at all institutions, ${at}` }
    : ofOne;
  return (
    <div className={styles.progress}>
      <p className={form.said}>
        {ofAll
          ? t`${to} at all institutions, asked for by ${requestedByName}`
          : t`${to} against ${from}, asked for by ${requestedByName}`}
      </p>
      {overAll && !ofAll && (
        <p
          className={form.quiet}
        >{t`The platform asked for it over all institutions. What is told here is of yours alone.`}</p>
      )}
      {status !== "DONE" && (
        <progress
          className={styles.progressBar}
          aria-label={t`Progress of the replay`}
          {...(!ofAll && { value: replay.done, max: Math.max(replay.total, 1) })}
        />
      )}
      <p className={form.quiet} role="status">
        {words[status]}
      </p>
    </div>
  );
}
