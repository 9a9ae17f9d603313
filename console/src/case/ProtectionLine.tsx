import { useLingui } from "@lingui/react/macro";
import { PROTECTION_REASON_LABELS } from "@respite/shared/locale/labels/protection-labels";
import type { Locale, Sentence } from "@respite/shared/locale/locale";
import { IconPhoneOff, IconShieldCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import type { ProtectionKind } from "../operations.generated.ts";
import styles from "./Case.module.css";

type Props = {
  protection: Readonly<{ kind: ProtectionKind; fromOn: string; toOn: string | null; reason: string }>;
  /** What else there is to say of it, in one line. */
  more?: string | null;
  children?: ReactNode;
};

/** A reason the policy knows has words; one that came from elsewhere is shown as it is. */
const reasonWords = (reason: string, locale: Locale): string => {
  const known: Readonly<Record<string, Sentence>> = PROTECTION_REASON_LABELS;
  return known[reason]?.[locale] ?? reason;
};

/** One interval: what rests, from when to when, and why. */
export function ProtectionLine({ protection, more = null, children }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const hold = protection.kind === "COLLECTION_HOLD";
  const Icon = hold ? IconPhoneOff : IconShieldCheck;
  const since = formatDate(protection.fromOn, locale);
  const until = protection.toOn ? formatDate(protection.toOn, locale) : null;
  const said = [until ? t`${since} to ${until}` : t`Since ${since}`, reasonWords(protection.reason, locale), more];
  return (
    <li className={styles.file}>
      <Icon size={18} stroke={1.5} aria-hidden />
      <div>
        <span className={styles.fileName}>{hold ? t`Collection hold` : t`Reporting shield`}</span>
        <span className={styles.fileNote}>{said.filter(Boolean).join(" · ")}</span>
        {children}
      </div>
    </li>
  );
}
