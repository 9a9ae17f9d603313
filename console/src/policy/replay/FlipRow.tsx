import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../../app/use-locale.ts";
import { readsCases, useViewer } from "../../app/viewer.tsx";
import { listedClauses } from "../../format/listed.ts";
import { type Amount, formatMoney } from "../../format/money.ts";
import { Chip } from "../../ui/Chip.tsx";
import { StatusChip } from "../../ui/StatusChip.tsx";
import styles from "./Replay.module.css";
import type { Flip } from "./replay-query.ts";

/** One case that the two versions decide differently; who reads cases can look it up by its number. */
export function FlipRow({ flip }: { flip: Flip }) {
  const { t } = useLingui();
  const locale = useLocale();
  const reads = readsCases(useViewer());
  const { caseNumber, granted, ground, outcome, why, costToLender, costToBorrower } = flip;
  const amount = (value: Amount | null) => (value ? formatMoney(value, locale) : "–");
  return (
    <tr>
      <th scope="row" className={styles.case}>
        {reads ? (
          <Link to="/queue" search={{ view: "all", q: caseNumber }} className={styles.caseLink}>
            {caseNumber}
          </Link>
        ) : (
          caseNumber
        )}
      </th>
      <td data-short>
        <Chip tone={granted ? "accent" : "warn"}>{granted ? t`Granted` : t`Refused`}</Chip>
      </td>
      <td>{listedClauses(why, locale)}</td>
      <td>{GROUND_LABELS[ground][locale]}</td>
      <td data-short>
        <StatusChip status={outcome} />
      </td>
      <td data-number>{amount(costToLender)}</td>
      <td data-number>{amount(costToBorrower)}</td>
    </tr>
  );
}
