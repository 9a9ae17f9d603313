import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import { Hidden } from "../../ui/Hidden.tsx";
import { HiddenNote } from "../../ui/HiddenNote.tsx";
import type { Counts } from "./parts.ts";

/** One part; its counts are null where few people would show. */
export type Part = Readonly<{ key: string; label: ReactNode; counts: Counts | null }>;

type Props = { caption: string; parts: readonly Part[]; least: number };

const COLUMNS = ["cases", "grantedBefore", "grantedAfter", "newlyGranted", "newlyRefused"] as const;

/** Parts of a replay beside each other. */
export function PartsTable({ caption, parts, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
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
        {parts.map(({ key, label, counts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {COLUMNS.map((column) => (
              <td key={column} data-number>
                {counts ? formatCount(counts[column], locale) : <Hidden least={least} />}
              </td>
            ))}
          </tr>
        ))}
      </FigureTable>
      <HiddenNote shown={parts.some(({ counts }) => counts === null)} least={least} />
    </>
  );
}
