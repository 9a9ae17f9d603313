import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { formatInstant } from "../format/date.ts";
import { type Amount, formatMoney } from "../format/money.ts";
import { Chip } from "../ui/Chip.tsx";
import table from "../ui/table.module.css";
import styles from "./Authority.module.css";
import { whoseLimits } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";

type Props = { limit: Limit; open: boolean; platform: boolean; sets: boolean };

/**
 * Limits of one person or role. The name is the link for keys and readers; a click on the rest is for the mouse. Who may
 * only read them has nothing to open.
 */
export function LimitRow({ limit, open, platform, sets }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const whose = whoseLimits(limit, locale);
  const search = { limit: limit.id };
  const onClick = (event: MouseEvent) => {
    if (!(event.target as Element).closest("a")) void navigate({ to: "/authority", search });
  };
  const none = <span className={table.none}>{t`No limit`}</span>;
  const amount = (value: Amount | null) => (value ? formatMoney(value, locale) : none);
  const { maxDeferralMonths: months } = limit;
  return (
    <tr className={sets ? table.row : undefined} data-selected={open || undefined} {...(sets && { onClick })}>
      <td>
        {sets ? (
          <Link
            to="/authority"
            search={search}
            className={table.link}
            data-row-link={limit.id}
            aria-current={open ? "true" : undefined}
          >
            {whose}
          </Link>
        ) : (
          <span className={table.link}>{whose}</span>
        )}{" "}
        {limit.role && <Chip tone="faint">{t`Role`}</Chip>}
        {limit.personId !== null && !limit.person && <Chip tone="faint" title={limit.personId}>{t`Not seen yet`}</Chip>}
      </td>
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
    </tr>
  );
}
