import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { formatMoney } from "../format/money.ts";
import type { QueueRow_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { ClockChip } from "../ui/ClockChip.tsx";
import { useReliefWords } from "../ui/measure-words.ts";
import { onLinkClick } from "../ui/row-clicks.ts";
import { StatusChip } from "../ui/StatusChip.tsx";
import styles from "./CaseTable.module.css";
import type { ColumnId } from "./columns.tsx";
import type { QueueSearch } from "./queue-search.ts";

type Props = { column: ColumnId; row: QueueRow_CaseFragment; search: QueueSearch; onOpen: (id: string) => unknown };

/** What one column shows of one case. */
export function CaseCell({ column, row, search, onOpen }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const reliefWords = useReliefWords();
  switch (column) {
    case "number":
      return (
        <Link
          to="/cases/$caseId"
          params={{ caseId: row.id }}
          search={search}
          className={styles.number}
          data-case-link={row.id}
          onClick={onLinkClick(() => onOpen(row.id))}
        >
          {row.number}
        </Link>
      );
    case "borrower":
      return <span title={row.borrower.maskedName}>{row.borrower.maskedName}</span>;
    case "institution":
      return row.institution.name;
    case "ground":
      return <span title={GROUND_LABELS[row.ground][locale]}>{GROUND_LABELS[row.ground][locale]}</span>;
    case "relief": {
      const relief = reliefWords(row.requested).title;
      return (
        <span className={styles.relief}>
          <span className={styles.words} title={relief}>
            {relief}
          </span>
          {row.late && <Chip tone="faint">{t`Late`}</Chip>}
        </span>
      );
    }
    case "exposure":
      return formatMoney(row.exposure, locale);
    case "status":
      return <StatusChip status={row.status} />;
    case "clock":
      return <ClockChip clock={row.clock} timeZone={row.institution.timeZone} />;
    case "holder":
      return row.assignedTo ? row.assignedTo.name : <span className={styles.nobody}>{t`Nobody`}</span>;
    default:
      return null;
  }
}
