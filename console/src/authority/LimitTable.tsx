import { useLingui } from "@lingui/react/macro";
import table from "../ui/table.module.css";
import { LimitRow } from "./LimitRow.tsx";
import type { Limit } from "./limits-query.ts";

type Props = { limits: readonly Limit[]; open: string | undefined; platform: boolean; sets: boolean };

/** The limits in force, the newest change first. */
export function LimitTable({ limits, open, platform, sets }: Props) {
  const { t } = useLingui();
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t`Limits of authority`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`For whom`}</th>
          {platform && <th scope="col">{t`Institution`}</th>}
          <th scope="col" data-number>{t`Exposure up to`}</th>
          <th scope="col" data-number>{t`Months`}</th>
          <th scope="col" data-number>{t`Cost to the lender`}</th>
          <th scope="col">{t`Waivers`}</th>
          <th scope="col">{t`Set by`}</th>
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <LimitRow key={limit.id} limit={limit} open={limit.id === open} platform={platform} sets={sets} />
        ))}
      </tbody>
    </table>
  );
}
