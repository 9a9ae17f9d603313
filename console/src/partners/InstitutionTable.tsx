import { useLingui } from "@lingui/react/macro";
import { ListRow } from "../ui/ListRow.tsx";
import { ListTable } from "../ui/ListTable.tsx";
import table from "../ui/table.module.css";
import type { House } from "./partners-query.ts";

/** The institutions that the reader may see: their own, or all of them for the platform. */
export function InstitutionTable({ houses }: { houses: readonly House[] }) {
  const { t } = useLingui();
  return (
    <ListTable caption={t`Institutions`} heads={[t`Institution`, t`Code`, t`Currency`, t`Time zone`]}>
      {houses.map(({ id, name, code, currency, timeZone }) => (
        <ListRow key={id} id={id} name={name} way={null}>
          <td>{code}</td>
          <td>{currency}</td>
          <td className={table.soft}>{timeZone}</td>
        </ListRow>
      ))}
    </ListTable>
  );
}
