import { useLingui } from "@lingui/react/macro";
import { IconEye } from "@tabler/icons-react";
import { useLocale } from "../../app/use-locale.ts";
import { listed } from "../../format/listed.ts";
import styles from "../Case.module.css";
import { useAttendance } from "./useAttendance.ts";

/** Who else has the case open now; nothing where nobody has. */
export function Attendees({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const others = useAttendance(caseId);
  const names = listed(
    others.map(({ name }) => name),
    locale,
  );
  return (
    <span role="status" className={styles.attendees}>
      {others.length > 0 && (
        <>
          <IconEye size={14} aria-hidden />
          {t`Also open: ${names}`}
        </>
      )}
    </span>
  );
}
