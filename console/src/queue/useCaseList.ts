import { useQuery } from "@apollo/client/react";
import { useCallback, useMemo } from "react";
import { useNextPage } from "../app/use-next-page.ts";
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
  const { hasMore, loadMore, restart } = useNextPage(data?.cases.pageInfo, fetchMore);
  const refresh = useCallback(() => {
    restart();
    void refetch();
    void count.refetch();
  }, [restart, refetch, count.refetch]);

  return {
    key,
    variables,
    rows: data?.cases.edges ?? null,
    total: count.data?.cases.totalCount ?? null,
    hasMore,
    loading: page.loading,
    error: page.error,
    loadMore,
    refresh,
  };
}

export type CaseList = ReturnType<typeof useCaseList>;
