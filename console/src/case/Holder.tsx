import { useLingui } from "@lingui/react/macro";
import { IconUser } from "@tabler/icons-react";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { formatInstant } from "../format/date.ts";
import styles from "./Case.module.css";

type Props = { person: Readonly<{ id: string; name: string }> | null; until: string | null; timeZone: string };

/** In whose hands the case is, and until when the claim lasts. */
export function Holder({ person, until, timeZone }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const end = until ? formatInstant(until, locale, timeZone) : null;
  const who =
    person === null ? t`Nobody holds it` : person.id === viewer.id ? t`You hold it` : t`Held by ${person.name}`;
  return (
    <span
      className={styles.holder}
      data-mine={person?.id === viewer.id || undefined}
      title={end ? t`Until ${end}` : undefined}
    >
      <IconUser size={14} aria-hidden />
      {who}
    </span>
  );
}
