import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { LATENESS_LABELS } from "@respite/shared/locale/labels/lateness-labels";
import { useLocale } from "../app/use-locale.ts";
import { formatDate, formatInstant } from "../format/date.ts";
import { listedClauses } from "../format/listed.ts";
import { formatMoney } from "../format/money.ts";
import { Chip } from "../ui/Chip.tsx";
import table from "../ui/table.module.css";
import styles from "./Outreach.module.css";
import type { Candidate } from "./outreach-query.ts";

/** Somebody who may be late soon: when, why we think so, what they would qualify for, and whether they may be called now. */
export function CandidateRow({ candidate, platform }: { candidate: Candidate; platform: boolean }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { loan, borrower, mayCall } = candidate;
  const end = mayCall.until ? formatInstant(mayCall.until, locale, loan.institution.timeZone) : null;
  return (
    <tr>
      <td data-short>{formatDate(candidate.dueOn, locale)}</td>
      <td data-number>{formatMoney(candidate.dueAmount, locale)}</td>
      <td>
        <span className={styles.who}>{borrower.maskedName}</span>
        <span className={table.note}>{`${loan.product} · ${loan.externalId}`}</span>
      </td>
      {platform && <td className={table.note}>{loan.institution.name}</td>}
      <td>
        {listedClauses(
          candidate.signals.map((signal) => LATENESS_LABELS[signal][locale]),
          locale,
        )}
      </td>
      <td>
        {candidate.grounds.map((ground) => (
          <span key={ground} className={styles.ground}>
            {GROUND_LABELS[ground][locale]}
          </span>
        ))}
        {candidate.groundsWithProof.map((ground) => (
          <span key={ground} className={styles.ground}>
            {GROUND_LABELS[ground][locale]} <span className={table.note}>{t`with its document`}</span>
          </span>
        ))}
      </td>
      <td>
        {mayCall.allowed ? (
          <Chip tone="accent">{t`May be called`}</Chip>
        ) : (
          <>
            {mayCall.reason}
            {end && <span className={table.note}>{t`Until ${end}`}</span>}
          </>
        )}
      </td>
    </tr>
  );
}
