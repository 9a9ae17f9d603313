import { useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useMemo } from "react";
import { useNextPage } from "../app/use-next-page.ts";
import { listMemory } from "./list-memory.ts";
import { listKey, listVariables } from "./list-variables.ts";
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
  const text = JSON.stringify(listVariables(search));
  const variables = useMemo<ReturnType<typeof listVariables>>(() => JSON.parse(text), [text]);
  const key = listKey(search);
  const memory = listMemory(key);
  const page = useQuery(QUEUE_PAGE, { variables: { ...variables, first: PAGE }, notifyOnNetworkStatusChange: true });
  const count = useQuery(QUEUE_COUNT, { variables, fetchPolicy: "cache-and-network", pollInterval: COUNT_MS });

  const { data, fetchMore, refetch } = page;
  const { hasMore, loadMore, restart } = useNextPage(data?.cases.pageInfo, fetchMore);
  const total = count.data?.cases.totalCount ?? null;
  useEffect(() => {
    if (total !== null) memory.fewest = Math.min(total, memory.fewest ?? total);
  }, [memory, total]);
  const refresh = useCallback(() => {
    restart();
    void refetch();
    memory.fewest = null;
    const keep = (fewest: number | null) => {
      memory.fewest = fewest;
    };
    void count.refetch().then(
      ({ data }) => keep(data?.cases.totalCount ?? null),
      () => keep(null),
    );
  }, [restart, refetch, count.refetch, memory]);

  return {
    key,
    variables,
    rows: data?.cases.edges ?? null,
    total,
    /** How many came since the rows were loaded. */
    fresh: total === null ? 0 : Math.max(0, total - (memory.fewest ?? total)),
    hasMore,
    loading: page.loading,
    error: page.error,
    loadMore,
    refresh,
  };
}

export type CaseList = ReturnType<typeof useCaseList>;
