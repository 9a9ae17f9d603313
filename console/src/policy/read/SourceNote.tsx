import { useLingui } from "@lingui/react/macro";
import { CONFIDENCE_LABELS } from "@respite/shared/locale/labels/confidence-labels";
import type { NumberSource } from "@respite/shared/policy/policy-version";
import { useLocale } from "../../app/use-locale.ts";
import styles from "../Policy.module.css";

/** Where numbers come from, in the words of whoever wrote them down, and how sure we are. */
export function SourceNote({ source }: { source: NumberSource }) {
  const { t } = useLingui();
  const sure = CONFIDENCE_LABELS[source.confidence][useLocale()];
  return (
    <p className={styles.note}>
      {t`Source:`} {source.text} {`(${sure})`}
    </p>
  );
}
