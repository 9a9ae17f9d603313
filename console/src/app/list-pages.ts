import type { FieldPolicy } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

type Kept = Readonly<{ edges: readonly unknown[]; pageInfo: Readonly<{ hasNextPage: boolean }> }>;

/**
 * A list that grows page by page, apart for each value of `keyArgs`. One of which only the number is known yet, because
 * that is asked apart from the rows, is not there: it must not pass for an empty one.
 */
export function listPages(keyArgs?: string[]): FieldPolicy {
  const pages = relayStylePagination(keyArgs) as FieldPolicy<Kept>;
  return {
    ...pages,
    read(kept: Kept | undefined, options) {
      if (!kept || typeof pages.read !== "function") return kept;
      // Nothing was fetched, and more is to come: no server has said that.
      if (kept.edges.length > 0 || !kept.pageInfo.hasNextPage) return pages.read(kept, options);
      const { edges: _, pageInfo: __, ...known } = kept;
      return known;
    },
  };
}
