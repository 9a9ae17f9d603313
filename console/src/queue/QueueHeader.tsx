import { Plural } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { RefreshButton } from "../ui/RefreshButton.tsx";
import { ExportButton } from "./export/ExportButton.tsx";
import styles from "./Queue.module.css";
import type { QueueSearch } from "./queue-search.ts";
import type { CaseList } from "./useCaseList.ts";
import { useViewLabels } from "./view-labels.tsx";

/** Which list this is, how long it is, and whether it has grown since it was loaded. */
export function QueueHeader({ search, list }: { search: QueueSearch; list: CaseList }) {
  const locale = useLocale();
  const labels = useViewLabels();
  const seen = useRef<{ key: string; total: number } | null>(null);
  useEffect(() => {
    if (list.total !== null && seen.current?.key !== list.key) seen.current = { key: list.key, total: list.total };
  }, [list.key, list.total]);
  const more = seen.current?.key === list.key && list.total !== null ? list.total - seen.current.total : 0;
  const refresh = () => {
    seen.current = null;
    list.refresh();
  };
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{labels[search.view ?? "waiting"]}</h1>
      {list.total !== null && <span className={styles.total}>{formatCount(list.total, locale)}</span>}
      {more > 0 && (
        <button type="button" className={styles.pill} onClick={refresh}>
          <Plural value={more} one="# new" other="# new" />
        </button>
      )}

      <div className={styles.tools}>
        <ExportButton list={list} />
        <RefreshButton loading={list.loading} refresh={refresh} />
      </div>
    </header>
  );
}
