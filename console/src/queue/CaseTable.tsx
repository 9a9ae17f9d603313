import { useLingui } from "@lingui/react/macro";
import { useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { usePreferences } from "../app/preferences.ts";
import frame from "../ui/table.module.css";
import { CaseRow } from "./CaseRow.tsx";
import styles from "./CaseTable.module.css";
import { type ColumnId, features, type QueueEdge, useColumns, widthsOf } from "./columns.tsx";
import { GhostRows } from "./GhostRows.tsx";
import { LoadMore } from "./LoadMore.tsx";
import type { ListMemory } from "./list-memory.ts";
import type { QueueSearch } from "./queue-search.ts";
import { rowHeight } from "./row-height.ts";
import type { CaseList } from "./useCaseList.ts";

type Props = {
  list: CaseList;
  search: QueueSearch;
  selected: string | null;
  ticked: ReadonlySet<string>;
  memory: ListMemory;
  onOpen: (id: string) => unknown;
  onTick: (id: string) => void;
  onChoose: (id: string) => void;
};

const NO_ROWS: QueueEdge[] = [];
const LOAD_AHEAD = 24;

/** The list: plain rows of a real table, of which only those in sight exist. */
export function CaseTable({ list, search, selected, ticked, memory, onOpen, onTick, onChoose }: Props) {
  const { t } = useLingui();
  const columns = useColumns();
  const { density } = usePreferences();
  const scroller = useRef<HTMLDivElement>(null);
  const data = useMemo(() => (list.rows ? [...list.rows] : NO_ROWS), [list.rows]);
  const table = useTable({ features, columns, data, getRowId: (edge) => edge.node.id });
  const rows = table.getRowModel().rows;
  const height = rowHeight(density);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    initialOffset: memory.scrollTop,
    overscan: 12,
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);

  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasMore, loadMore } = list;
  useEffect(() => {
    if (hasMore && rows.length > 0 && last >= rows.length - LOAD_AHEAD) loadMore();
  }, [hasMore, loadMore, last, rows.length]);

  // The selected row comes into sight, and its link has the focus unless the reader is elsewhere. It must have it before
  // the next key: Enter on the link of the row left behind would open that one's case.
  useLayoutEffect(() => {
    const index = rows.findIndex((row) => row.id === selected);
    if (index < 0) return;
    virtualizer.scrollToIndex(index, { align: "auto" });
    const focused = document.activeElement;
    if (focused !== document.body && !scroller.current?.contains(focused)) return;
    const link = () => scroller.current?.querySelector<HTMLElement>(`[data-case-link="${selected}"]`);
    if (link()?.closest("tr")?.contains(focused)) return;
    if (link()) return link()?.focus({ preventScroll: true });
    if (focused instanceof HTMLElement) focused.blur();
    requestAnimationFrame(() => link()?.focus({ preventScroll: true }));
  }, [selected]);

  const ids = columns.map((column) => column.id as ColumnId);
  const widths = widthsOf(ids);
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      onScroll={(event) => memory.keepScroll(event.currentTarget.scrollTop)}
    >
      <table
        className={`${frame.table} ${styles.cases}`}
        aria-rowcount={list.total === null ? -1 : list.total + 1}
        aria-busy={list.loading}
      >
        <caption className="visually-hidden">{t`Cases`}</caption>
        <colgroup>
          {ids.map((id) => (
            <col key={id} style={widths[id] ? { width: `${widths[id]}rem` } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {table.getHeaderGroups()[0]?.headers.map((header) => (
              <th key={header.id} scope="col" data-column={header.id}>
                {header.id === "tick" ? (
                  <span className="visually-hidden">{t`Tick`}</span>
                ) : (
                  <table.FlexRender header={header} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} span={ids.length} />}
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <CaseRow
                  key={row.id}
                  row={row}
                  columns={ids}
                  search={search}
                  selected={row.id === selected}
                  ticked={ticked.has(row.id)}
                  onOpen={onOpen}
                  onTick={onTick}
                  onChoose={onChoose}
                />
              )
            );
          })}
          {after > 0 && <Spacer height={after} span={ids.length} />}
          {rows.length === 0 && list.loading && <GhostRows columns={ids} />}
        </tbody>
      </table>
      {rows.length > 0 && <LoadMore list={list} />}
    </div>
  );
}

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr className={styles.spacer} aria-hidden>
    <td colSpan={span} style={{ height }} />
  </tr>
);
