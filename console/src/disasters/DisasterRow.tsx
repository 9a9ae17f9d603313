import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { useLocale } from "../app/use-locale.ts";
import { useViewer } from "../app/viewer.tsx";
import { formatDate, formatDayOf } from "../format/date.ts";
import { Chip } from "../ui/Chip.tsx";
import table from "../ui/table.module.css";
import type { Declaration } from "./disasters-query.ts";

type Props = { declaration: Declaration; open: boolean; declares: boolean };

/** One declaration: what, where, when, and by whose word. Who may not declare has nothing to open. */
export function DisasterRow({ declaration, open, declares }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const timeZone = useViewer().institution?.timeZone ?? "UTC";
  const search = { declaration: declaration.id };
  const onClick = (event: MouseEvent) => {
    if (!(event.target as Element).closest("a")) void navigate({ to: "/disasters", search });
  };
  const { to, withdrawnAt } = declaration;
  const since = formatDate(declaration.from, locale);
  const until = to && formatDate(to, locale);
  const withdrawn = withdrawnAt && formatDayOf(withdrawnAt, locale, timeZone);
  return (
    <tr className={declares ? table.row : undefined} data-selected={open || undefined} {...(declares && { onClick })}>
      <td>
        {declares ? (
          <Link
            to="/disasters"
            search={search}
            className={table.link}
            data-row-link={declaration.id}
            aria-current={open ? "true" : undefined}
          >
            {declaration.name}
          </Link>
        ) : (
          <span className={table.link}>{declaration.name}</span>
        )}
        <span className={table.note}>{declaration.code}</span>
      </td>
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
      <td className={table.soft}>{declaration.areas.join(locale === "en" ? ", " : "、")}</td>
      <td data-short>{until ? t`${since} to ${until}` : t`Since ${since}`}</td>
      <td className={table.soft}>{declaration.source}</td>
      <td data-short>
        {declaration.declaredByName}
        <span className={table.note}>{formatDayOf(declaration.declaredAt, locale, timeZone)}</span>
      </td>
    </tr>
  );
}
