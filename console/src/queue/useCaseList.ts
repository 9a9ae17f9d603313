import { useQuery } from "@apollo/client/react";
import { useCallback, useMemo, useRef } from "react";
import { caseFilter } from "./case-filter.ts";
import { QUEUE_COUNT, QUEUE_PAGE } from "./queue-page.ts";
import type { QueueSearch } from "./queue-search.ts";

const PAGE = 60;
/** How often the number of cases is asked anew, ms. */
const COUNT_MS = 30_000;

/**
 * The list that the address describes, page by page. What was loaded stays loaded, so coming back finds the same rows;
 * rows never move by themselves: `refresh` is the reader's.
 */
export function useCaseList(search: QueueSearch) {
  const key = JSON.stringify([caseFilter(search), search.order ?? "DUE_SOONEST"]);
  const variables = useMemo(() => {
    const [filter, orderBy] = JSON.parse(key);
    return { filter, orderBy };
  }, [key]);
  const page = useQuery(QUEUE_PAGE, { variables: { ...variables, first: PAGE }, notifyOnNetworkStatusChange: true });
  const count = useQuery(QUEUE_COUNT, { variables, fetchPolicy: "cache-and-network", pollInterval: COUNT_MS });

  const { data, fetchMore, refetch } = page;
  const asked = useRef<string | null>(null);
  const next = data?.cases.pageInfo.hasNextPage ? data.cases.pageInfo.endCursor : null;
  const loadMore = useCallback(() => {
    if (!next || asked.current === next) return;
    asked.current = next;
    fetchMore({ variables: { after: next } }).catch(() => {
      asked.current = null;
    });
  }, [next, fetchMore]);
  const refresh = useCallback(() => {
    asked.current = null;
    void refetch();
    void count.refetch();
  }, [refetch, count.refetch]);

  return {
    key,
    rows: data?.cases.edges ?? null,
    total: count.data?.cases.totalCount ?? null,
    hasMore: next !== null && next !== undefined,
    loading: page.loading,
    error: page.error,
    loadMore,
    refresh,
  };
}

export type CaseList = ReturnType<typeof useCaseList>;
