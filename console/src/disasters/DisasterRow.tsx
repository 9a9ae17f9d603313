import { useLingui } from "@lingui/react/macro";
import { linkOptions } from "@tanstack/react-router";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { formatDate, formatDayOf } from "../format/date.ts";
import { listed } from "../format/listed.ts";
import { Chip } from "../ui/Chip.tsx";
import { ListRow } from "../ui/ListRow.tsx";
import table from "../ui/table.module.css";
import type { Declaration } from "./disasters-query.ts";

type Props = { declaration: Declaration; open: boolean; declares: boolean };

/** One declaration: what, where, when, and by whose word. Who may not declare has nothing to open. */
export function DisasterRow({ declaration, open, declares }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const timeZone = useViewer().institution?.timeZone ?? "UTC";
  const { to, withdrawnAt } = declaration;
  const since = formatDate(declaration.from, locale);
  const until = to && formatDate(to, locale);
  const withdrawn = withdrawnAt && formatDayOf(withdrawnAt, locale, timeZone);
  return (
    <ListRow
      id={declaration.id}
      name={declaration.name}
      way={declares ? linkOptions({ to: "/disasters", search: { declaration: declaration.id } }) : null}
      isOpen={open}
      note={<span className={table.note}>{declaration.code}</span>}
    >
      <td>
        {withdrawn ? (
          <>
            <Chip tone="faint">{t`Withdrawn`}</Chip>
            <span className={table.note}>{withdrawn}</span>
          </>
        ) : (
          <Chip tone="accent">{t`Counts`}</Chip>
        )}
      </td>
      <td className={table.soft}>{listed(declaration.areas, locale)}</td>
      <td data-short>{until ? t`${since} to ${until}` : t`Since ${since}`}</td>
      <td className={table.soft}>{declaration.source}</td>
      <td data-short>
        {declaration.declaredByName}
        <span className={table.note}>{formatDayOf(declaration.declaredAt, locale, timeZone)}</span>
      </td>
    </ListRow>
  );
}
