import { useLingui } from "@lingui/react/macro";
import { CASE_STATUSES, type CaseStatus } from "@respite/shared/case/case-status";
import { GROUNDS } from "@respite/shared/case/case-words";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { CLOCK_FILTERS, type ClockFilter, type QueueOrder } from "@respite/shared/queue/list-search";
import { IconArrowsSort } from "@tabler/icons-react";
import { lazy, useCallback, useRef } from "react";
import { labelsIn } from "../app/labels-in.ts";
import { useLocale } from "../app/use-locale.ts";
import { MenuButton } from "../ui/MenuButton.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import styles from "./Queue.module.css";
import { isFiltered, type QueueSearch } from "./queue-search.ts";
import { SearchField } from "./SearchField.tsx";

const OrderMenu = lazy(() => import("./OrderMenu.tsx"));

/** Drafts are the borrower's own and never reach a reviewer. */
const STATUSES: readonly CaseStatus[] = CASE_STATUSES.filter((status) => status !== "DRAFT");

/** Narrows the list; every choice is in the address. */
export function FilterBar({ search, change }: { search: QueueSearch; change: (part: Partial<QueueSearch>) => void }) {
  const { t } = useLingui();
  const locale = useLocale();
  const latest = useRef(change);
  latest.current = change;
  const find = useCallback((q: string) => latest.current({ q: q || undefined }), []);
  const clocks: Record<ClockFilter, string> = { AT_RISK: t`At risk`, BREACHED: t`Breached`, STOPPED: t`Stopped` };
  const orders: Record<QueueOrder, string> = {
    DUE_SOONEST: t`Due soonest first`,
    SUBMITTED_NEWEST: t`Newest first`,
    SUBMITTED_OLDEST: t`Oldest first`,
  };
  const order = search.order ?? "DUE_SOONEST";
  return (
    <div className={styles.filters}>
      <SearchField value={search.q ?? ""} onChange={find} />
      <FilterMenu
        label={t`Status`}
        options={STATUSES}
        labels={labelsIn(CASE_STATUS_LABELS, locale)}
        value={search.status}
        onChange={(status) => change({ status })}
      />
      <FilterMenu
        label={t`Ground`}
        options={GROUNDS}
        labels={labelsIn(GROUND_LABELS, locale)}
        value={search.ground}
        onChange={(ground) => change({ ground })}
      />
      <FilterMenu
        label={t`Clock`}
        options={CLOCK_FILTERS}
        labels={clocks}
        value={search.clock}
        onChange={(clock) => change({ clock })}
      />
      {isFiltered(search) && (
        <button
          type="button"
          className={styles.reset}
          onClick={() => change({ q: undefined, status: undefined, ground: undefined, clock: undefined })}
        >
          {t`Clear filters`}
        </button>
      )}
      <span className={styles.end}>
        <MenuButton
          label={t`Order`}
          className={styles.filter}
          menu={(drop) => (
            <OrderMenu drop={drop} order={order} labels={orders} onChange={(next) => change({ order: next })} />
          )}
        >
          <IconArrowsSort size={14} aria-hidden />
          {orders[order]}
        </MenuButton>
      </span>
    </div>
  );
}
