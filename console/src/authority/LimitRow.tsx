import { useLingui } from "@lingui/react/macro";
import { linkOptions } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { formatInstant } from "../format/date.ts";
import { type Amount, formatMoney } from "../format/money.ts";
import { Chip } from "../ui/Chip.tsx";
import { ListRow } from "../ui/ListRow.tsx";
import table from "../ui/table.module.css";
import styles from "./Authority.module.css";
import { whoseLimits } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

type Props = { limit: Limit; open: boolean; platform: boolean; sets: boolean };

/** Limits of one person or role. Who may only read them has nothing to open. */
export function LimitRow({ limit, open, platform, sets }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const whose = whoseLimits(limit, locale);
  const none = <span className={table.none}>{t`No limit`}</span>;
  const amount = (value: Amount | null) => (value ? formatMoney(value, locale) : none);
  const { maxDeferralMonths: months } = limit;
  return (
    <ListRow
      id={limit.id}
      name={whose}
      way={sets ? linkOptions({ to: "/authority", search: { limit: limit.id } }) : null}
      isOpen={open}
      note={
        <>
          {limit.role && <Chip tone="faint">{t`Role`}</Chip>}
          {limit.personId !== null && !limit.person && (
            <Chip tone="faint" title={limit.personId}>{t`Not seen yet`}</Chip>
          )}
        </>
      }
    >
      {platform && <td className={table.soft}>{limit.institution.name}</td>}
      <td data-number>{amount(limit.maxExposure)}</td>
      <td data-number>{months === null ? none : formatCount(months, locale)}</td>
      <td data-number>{amount(limit.maxCostToLender)}</td>
      <td data-short className={limit.mayWaive ? table.soft : undefined}>
        {limit.mayWaive ? t`Allowed` : t`Not allowed`}
      </td>
      <td>
        {limit.setByName}
        <span className={styles.why} title={limit.reason}>
          {`${formatInstant(limit.setAt, locale, limit.institution.timeZone)} · ${limit.reason}`}
        </span>
      </td>
    </ListRow>
  );
}
