import { useCallback, useRef } from "react";

type PageInfo = Readonly<{ hasNextPage: boolean; endCursor?: string | null }>;
type FetchMore = (options: { variables: { after: string } }) => Promise<unknown>;

/**
 * The way to the next page of a list, which is asked for once however often it is wanted; again when nobody answered.
 *
 * @param lost told when nobody answered; keep it stable
 */
export function useNextPage(pageInfo: PageInfo | undefined, fetchMore: FetchMore, lost?: () => void) {
  const asked = useRef<string | null>(null);
  const next = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  const loadMore = useCallback(() => {
    if (next === null || asked.current === next) return;
    asked.current = next;
    fetchMore({ variables: { after: next } }).catch(() => {
      asked.current = null;
      lost?.();
    });
  }, [next, fetchMore, lost]);
  /** The list begins anew. */
  const restart = useCallback(() => {
    asked.current = null;
  }, []);
  return { hasMore: next !== null, loadMore, restart };
}
