import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import styles from "../Case.module.css";
import { Fact } from "../Fact.tsx";
import type { Then } from "./case-then-query.ts";

/** In whose hands it was, who had decided, and until when what could be done. */
export function ThenFacts({ then }: { then: Then }) {
  const { t } = useLingui();
  const locale = useLocale();
  const day = (date: string | null) => (date === null ? "—" : formatDate(date, locale));
  return (
    <dl className={styles.facts}>
      <Fact
        label={t`Held by`}
        value={then.assignedToName ?? t`Nobody`}
        note={t`${plural(then.eventCount, { one: "# event until then", other: "# events until then" })}`}
      />
      <Fact label={t`Decided by`} value={then.makerName ?? "—"} />
      <Fact label={t`Confirmed by`} value={then.checkerName ?? "—"} />
      <Fact label={t`Documents due`} value={day(then.evidenceDueOn)} />
      <Fact label={t`Offers valid until`} value={day(then.offersValidUntil)} />
      <Fact label={t`Appeal until`} value={day(then.appealUntil)} />
    </dl>
  );
}
