import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatInstant } from "../../format/date.ts";
import { Select } from "../../ui/fields.tsx";
import styles from "../Policy.module.css";
import type { House } from "../policy-query.ts";
import type { ReplayState } from "./replay-query.ts";

type Props = {
  replays: readonly ReplayState[];
  open: string | undefined;
  house: House;
  onOpen: (id: string) => void;
};

/** Earlier replays of the same version. */
export function ReplayPicker({ replays, open, house, onOpen }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const labels = Object.fromEntries(
    replays.map(({ id, from, overAll, requestedAt, requestedByName }) => {
      const at = formatInstant(requestedAt, locale, house.timeZone);
      const ofAll = t`${at}, at all institutions, by ${requestedByName}`;
      return [id, overAll ? ofAll : t`${at}, against ${from}, by ${requestedByName}`];
    }),
  );
  const ids = replays.map(({ id }) => id);
  // One that is older than the list was loaded is open all the same.
  const options = open === undefined || ids.includes(open) ? ids : [open, ...ids];
  return (
    <div className={styles.choice}>
      <Select
        label={t`Replay`}
        options={options}
        labels={open === undefined || labels[open] ? labels : { ...labels, [open]: t`An earlier one` }}
        value={open ?? ""}
        onChange={onOpen}
      />
    </div>
  );
}
