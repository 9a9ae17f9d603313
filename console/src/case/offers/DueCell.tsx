import { Trans } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import { formatMoney } from "../../format/money.ts";
import type { Cell } from "./align-rows.ts";
import styles from "./Offers.module.css";
import type { ScheduleRow } from "./offer-view.ts";

/** When, how much, and what of it bears no interest. */
export function DueCell({ row, currency }: { row: ScheduleRow; currency: string }) {
  const locale = useLocale();
  const said = (minor: number) => formatMoney({ minor, currency }, locale);
  const amount = said(row.interestFree);
  return (
    <>
      <span className={styles.cell}>
        <span className={styles.date}>{formatDate(row.dueOn, locale)}</span>
        {row.due > 0 ? (
          <span className={styles.due}>{said(row.due)}</span>
        ) : (
          <span className={styles.rest}>
            <Trans>Nothing due</Trans>
          </span>
        )}
      </span>
      {row.interestFree > 0 && (
        <span className={styles.free}>
          <Trans>{amount} interest-free</Trans>
        </span>
      )}
    </>
  );
}

/** The same after relief; a dash where the relief has no such instalment. */
export const AfterCell = ({ cell, currency }: { cell: Cell; currency: string }) =>
  cell.row ? <DueCell row={cell.row} currency={currency} /> : <span className={styles.absent}>—</span>;
