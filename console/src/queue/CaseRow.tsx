import { useFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Row } from "@tanstack/react-table";
import { memo } from "react";
import { onRowClick } from "../ui/row-clicks.ts";
import frame from "../ui/table.module.css";
import { CaseCell } from "./CaseCell.tsx";
import styles from "./CaseTable.module.css";
import type { ColumnId, features, QueueEdge } from "./columns.tsx";
import { QUEUE_ROW } from "./queue-row.ts";
import type { QueueSearch } from "./queue-search.ts";

type Props = {
  row: Row<typeof features, QueueEdge>;
  columns: readonly ColumnId[];
  search: QueueSearch;
  selected: boolean;
  ticked: boolean;
  onOpen: (id: string) => unknown;
  onTick: (id: string) => void;
  /** What has the focus is what the keys act on. */
  onChoose: (id: string) => void;
};

/** One case. It listens to its own record only, so a change elsewhere costs nothing here. */
export const CaseRow = memo(function CaseRow({
  row,
  columns,
  search,
  selected,
  ticked,
  onOpen,
  onTick,
  onChoose,
}: Props) {
  const { t } = useLingui();
  const { data, complete } = useFragment({
    fragment: QUEUE_ROW,
    fragmentName: "QueueRow_case",
    from: row.original.node,
  });
  if (!complete) return null;
  return (
    // The number in the row is the link for keys and readers; the click on the rest is for the mouse alone.
    <tr
      className={frame.row}
      data-selected={selected || undefined}
      data-ticked={ticked || undefined}
      aria-rowindex={row.index + 2}
      onFocus={() => selected || onChoose(data.id)}
      onClick={onRowClick(() => onOpen(data.id))}
    >
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {column === "tick" ? (
            <input
              type="checkbox"
              className={styles.tick}
              checked={ticked}
              onChange={() => onTick(data.id)}
              aria-label={t`Tick case ${data.number}`}
            />
          ) : (
            <CaseCell column={column} row={data} search={search} onOpen={onOpen} />
          )}
        </td>
      ))}
    </tr>
  );
});
