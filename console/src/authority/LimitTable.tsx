import { useLingui } from "@lingui/react/macro";
import { ListTable } from "../ui/ListTable.tsx";
import { LimitRow } from "./LimitRow.tsx";
import type { Limit } from "./limits-query.ts";

type Props = { limits: readonly Limit[]; open: string | undefined; platform: boolean; sets: boolean };

/** The limits in force, the newest change first. */
export function LimitTable({ limits, open, platform, sets }: Props) {
  const { t } = useLingui();
  return (
    <ListTable
      caption={t`Limits of authority`}
      heads={[
        t`For whom`,
        platform && t`Institution`,
        { figures: t`Exposure up to` },
        { figures: t`Months` },
        { figures: t`Cost to the lender` },
        t`Waivers`,
        t`Set by`,
      ]}
    >
      {limits.map((limit) => (
        <LimitRow key={limit.id} limit={limit} open={limit.id === open} platform={platform} sets={sets} />
      ))}
    </ListTable>
  );
}
