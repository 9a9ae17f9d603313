import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatDayOf } from "../format/date.ts";
import { todayIn } from "../format/today.ts";
import form from "../ui/form.module.css";
import { DaysInForce } from "./DaysInForce.tsx";
import styles from "./Policy.module.css";
import type { House, OpenVersion } from "./policy-query.ts";
import { StateChip } from "./StateChip.tsx";
import { versionState } from "./version-state.ts";

type Props = { version: OpenVersion; house: House; inForce: readonly string[] };

/** What a version is called, where it stands, its days, and who wrote and published it. */
export function VersionHeader({ version, house, inForce }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const { id, name, base, authorName, editorName, publisherName, publishedAt, preset, returnedWords } = version;
  const on = publishedAt ? formatDayOf(publishedAt, locale, house.timeZone) : "";
  const told = [
    authorName && t`Drafted by ${authorName} from ${base}`,
    editorName && editorName !== authorName && t`Last edited by ${editorName}`,
    publisherName && t`Published by ${publisherName} on ${on}`,
    version.presetConfirmedByName && t`${preset ?? ""} confirmed by ${version.presetConfirmedByName}`,
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.facts}>
        <span className={styles.versionId}>{id}</span>
        <StateChip state={versionState(version, inForce, todayIn(house.timeZone))} />
        <span>
          <DaysInForce version={version} />
        </span>
      </p>
      {told.length > 0 && <p className={form.quiet}>{told.join(" · ")}</p>}
      {version.status === "DRAFT" && returnedWords && (
        <p className={form.forbidden}>{t`Returned from review: ${returnedWords}`}</p>
      )}
    </header>
  );
}
