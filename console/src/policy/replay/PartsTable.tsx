import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";

type Part = Readonly<{
  label: string;
  cases: number;
  grantedBefore: number;
  grantedAfter: number;
  newlyGranted: number;
  newlyRefused: number;
}>;

/** Parts of a replay beside each other. */
export function PartsTable({ caption, parts }: { caption: string; parts: readonly Part[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = (cases: number) => formatCount(cases, locale);
  return (
    <FigureTable
      caption={caption}
      heads={[
        caption,
        { figures: t`Cases` },
        { figures: t`Granted before` },
        { figures: t`Granted after` },
        { figures: t`Newly granted` },
        { figures: t`Newly refused` },
      ]}
    >
      {parts.map((part) => (
        <tr key={part.label}>
          <th scope="row">{part.label}</th>
          <td data-number>{count(part.cases)}</td>
          <td data-number>{count(part.grantedBefore)}</td>
          <td data-number>{count(part.grantedAfter)}</td>
          <td data-number>{count(part.newlyGranted)}</td>
          <td data-number>{count(part.newlyRefused)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}
