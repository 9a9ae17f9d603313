import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { ListSearch } from "@respite/shared/queue/list-search";
import { IconBookmark, IconUsers } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { listVariables } from "../list-variables.ts";
import { QUEUE_COUNT } from "../queue-page.ts";
import styles from "./Views.module.css";
import type { SavedView } from "./view-documents.ts";

/** How often the number of cases is asked anew while somebody looks, ms. */
const COUNT_MS = 60_000;

/** The way to a saved list, with how many cases it holds: the very number that stands over it when it is open. */
export function ViewLink({ view, search, isOpen }: { view: SavedView; search: ListSearch; isOpen: boolean }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data } = useQuery(QUEUE_COUNT, {
    variables: useMemo(() => listVariables(search), [search]),
    pollInterval: COUNT_MS,
    skipPollAttempt: () => document.hidden,
  });
  const count = data?.cases.totalCount;
  const Icon = view.shared ? IconUsers : IconBookmark;
  return (
    <Link
      to="/queue"
      search={search}
      className={styles.view}
      data-saved-view
      data-current={isOpen || undefined}
      aria-current={isOpen ? "page" : undefined}
      title={view.shared ? t`${view.name}, shared by ${view.ownerName}` : view.name}
    >
      <Icon size={14} aria-hidden />
      <span className={styles.name}>{view.name}</span>
      {count !== undefined && <span className={styles.count}>{formatCount(count, locale)}</span>}
    </Link>
  );
}
