import { useLingui } from "@lingui/react/macro";
import table from "../ui/table.module.css";
import { DisasterRow } from "./DisasterRow.tsx";
import type { Declaration } from "./disasters-query.ts";

type Props = { declarations: readonly Declaration[]; open: string | undefined; declares: boolean };

/** What was declared, the latest disaster first. */
export function DisasterTable({ declarations, open, declares }: Props) {
  const { t } = useLingui();
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t`Declared disasters`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Disaster`}</th>
          <th scope="col">{t`State`}</th>
          <th scope="col">{t`Where`}</th>
          <th scope="col">{t`When`}</th>
          <th scope="col">{t`Source`}</th>
          <th scope="col">{t`Written down by`}</th>
        </tr>
      </thead>
      <tbody>
        {declarations.map((declaration) => (
          <DisasterRow
            key={declaration.id}
            declaration={declaration}
            open={declaration.id === open}
            declares={declares}
          />
        ))}
      </tbody>
    </table>
  );
}
