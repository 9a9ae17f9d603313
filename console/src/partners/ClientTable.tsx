import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { formatDate } from "../format/date.ts";
import { ListRow } from "../ui/ListRow.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import table from "../ui/table.module.css";
import styles from "./Partners.module.css";
import type { Client } from "./partners-query.ts";

/** Partners' clients, with what they may do. */
export function ClientTable({ clients }: { clients: readonly Client[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const platform = isPlatform(useViewer());
  if (clients.length === 0) {
    return (
      <p className={styles.nobody}>
        {t`No client has asked in the last half year.`}{" "}
        {t`Clients are registered at your identity provider; each is shown here once it has asked.`}
      </p>
    );
  }
  return (
    <ListTable
      caption={t`Clients`}
      heads={[t`Client`, ...(platform ? [t`Institution`] : []), t`Scopes`, t`Asked last`]}
    >
      {clients.map(({ id, name, institution, scopes, lastSeenOn }) => (
        <ListRow key={`${institution.id} ${id}`} id={id} name={name} way={null}>
          {platform && <td className={table.soft}>{institution.name}</td>}
          <td>
            <span className={styles.scopes}>
              {scopes.map((scope) => (
                <code key={scope}>{scope}</code>
              ))}
              {scopes.length === 0 && <span className={table.none}>{t`None`}</span>}
            </span>
          </td>
          <td data-short className={table.soft}>
            {formatDate(lastSeenOn, locale)}
          </td>
        </ListRow>
      ))}
    </ListTable>
  );
}
