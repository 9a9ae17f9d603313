import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { QUEUE_VIEWS } from "@respite/shared/queue/list-search";
import { Link, useLocation, useSearch } from "@tanstack/react-router";
import { formatCount } from "../../format/count.ts";
import { QUEUE_COUNTS } from "../../queue/queue-counts.ts";
import { useViewLabels, VIEW_ICONS } from "../../queue/view-labels.tsx";
import { useLocale } from "../use-locale.ts";
import { holdsCases } from "./holds-cases.ts";
import styles from "./Sidebar.module.css";

/** The queue's views, with how many cases wait in each. */
export function QueueViews() {
  const { t } = useLingui();
  const locale = useLocale();
  const labels = useViewLabels();
  const { pathname } = useLocation();
  const { view = "waiting", list } = useSearch({ strict: false });
  const shown = holdsCases(pathname) && !list ? view : null;
  const { data } = useQuery(QUEUE_COUNTS, { fetchPolicy: "cache-and-network", pollInterval: 60_000 });
  return (
    <>
      <h2 className={styles.heading}>{t`Queue`}</h2>
      <ul className={styles.list}>
        {QUEUE_VIEWS.map((view) => {
          const Icon = VIEW_ICONS[view];
          const count = data?.[view].totalCount;
          return (
            <li key={view}>
              <Link
                to="/queue"
                search={view === "waiting" ? {} : { view }}
                className={styles.item}
                data-current={view === shown || undefined}
                aria-current={view === shown ? "page" : undefined}
                title={labels[view]}
              >
                <Icon size={17} stroke={1.6} aria-hidden />
                <span className={styles.label}>{labels[view]}</span>
                {count !== undefined && <span className={styles.count}>{formatCount(count, locale)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
