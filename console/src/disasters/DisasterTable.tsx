import { useLingui } from "@lingui/react/macro";
import { ListTable } from "../ui/ListTable.tsx";
import { DisasterRow } from "./DisasterRow.tsx";
import type { Declaration } from "./disasters-query.ts";

type Props = { declarations: readonly Declaration[]; open: string | undefined; declares: boolean };

/** What was declared, the latest disaster first. */
export function DisasterTable({ declarations, open, declares }: Props) {
  const { t } = useLingui();
  return (
    <ListTable
      caption={t`Declared disasters`}
      heads={[t`Disaster`, t`State`, t`Where`, t`When`, t`Source`, t`Written down by`]}
    >
      {declarations.map((declaration) => (
        <DisasterRow
          key={declaration.id}
          declaration={declaration}
          open={declaration.id === open}
          declares={declares}
        />
      ))}
    </ListTable>
  );
}
