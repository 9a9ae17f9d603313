import { useLingui } from "@lingui/react/macro";
import { IconWebhook } from "@tabler/icons-react";
import { linkOptions } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { formatCount } from "../format/count.ts";
import { formatDayOf } from "../format/date.ts";
import { Chip } from "../ui/Chip.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListRow } from "../ui/ListRow.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import table from "../ui/table.module.css";
import styles from "./Partners.module.css";
import type { Endpoint } from "./partners-query.ts";

type Props = { endpoints: readonly Endpoint[]; open: string | undefined };

/** Who is told of what happens, and how well that goes. */
export function EndpointTable({ endpoints, open }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const platform = isPlatform(useViewer());
  if (endpoints.length === 0) {
    return (
      <EmptyState
        icon={<IconWebhook size={22} stroke={1.6} />}
        title={t`Nobody is told`}
        text={t`Partners ask the API. An endpoint is told of every change by itself.`}
      />
    );
  }
  const heads = [t`Endpoint`, ...(platform ? [t`Institution`] : []), t`State`];
  return (
    <ListTable caption={t`Webhook endpoints`} heads={[...heads, t`Waiting`, t`Given up`, t`Set up by`]}>
      {endpoints.map((endpoint) => (
        <ListRow
          key={endpoint.id}
          id={endpoint.id}
          name={endpoint.name}
          way={linkOptions({ to: "/partners", search: { endpoint: endpoint.id } })}
          isOpen={endpoint.id === open}
          note={<span className={`${table.note} ${styles.address}`}>{new URL(endpoint.url).host}</span>}
        >
          {platform && <td className={table.soft}>{endpoint.institution.name}</td>}
          <td data-short>
            {endpoint.disabledAt ? <Chip tone="faint">{t`Disabled`}</Chip> : <Chip tone="accent">{t`In use`}</Chip>}
          </td>
          <td data-short>{formatCount(endpoint.waiting, locale)}</td>
          <td data-short>
            {endpoint.dead > 0 ? (
              <Chip tone="danger">{formatCount(endpoint.dead, locale)}</Chip>
            ) : (
              <span className={table.none}>{formatCount(0, locale)}</span>
            )}
          </td>
          <td data-short>
            {endpoint.createdByName}
            <span className={table.note}>{formatDayOf(endpoint.createdAt, locale, endpoint.institution.timeZone)}</span>
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
