import { Plural } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import { RefreshButton } from "../ui/RefreshButton.tsx";
import { ExportButton } from "./export/ExportButton.tsx";
import styles from "./Queue.module.css";
import type { QueueSearch } from "./queue-search.ts";
import type { CaseList } from "./useCaseList.ts";
import { useViewLabels } from "./view-labels.tsx";

const SavedViews = lazy(() => import("./views/SavedViews.tsx"));

/** Which list this is, how long it is, whether it has grown since it was loaded, and which other ones are kept. */
export function QueueHeader({ search, list }: { search: QueueSearch; list: CaseList }) {
  const locale = useLocale();
  const labels = useViewLabels();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{labels[search.view ?? "waiting"]}</h1>
      {list.total !== null && <span className={styles.total}>{formatCount(list.total, locale)}</span>}
      {list.fresh > 0 && (
        <button type="button" className={styles.pill} onClick={list.refresh}>
          <Plural value={list.fresh} one="# new" other="# new" />
        </button>
      )}
      {list.rows && (
        <Suspense fallback={null}>
          <SavedViews search={search} />
        </Suspense>
      )}
      <div className={styles.tools}>
        <ExportButton list={list} />
        <RefreshButton loading={list.loading} refresh={list.refresh} />
      </div>
    </header>
  );
}
