import type { ApolloClient } from "@apollo/client";
import type { CaseFilter, CaseOrder } from "../../operations.generated.ts";
import { EXPORT_PAGE, type ExportedCase } from "./export-page.ts";

export type Listed = Readonly<{ filter: CaseFilter; orderBy: CaseOrder }>;

/**
 * Every case of a list, page by page, past the cache, which is for what is on screen. `onPage` is told how many there are
 * so far.
 *
 * @throws Error when a page did not come or `signal` called it off: half a list is none
 */
export async function fetchAll(
  client: ApolloClient,
  listed: Listed,
  signal: AbortSignal,
  onPage: (done: number) => void,
): Promise<readonly ExportedCase[]> {
  const found: ExportedCase[] = [];
  let after: string | null = null;
  do {
    signal.throwIfAborted();
    const variables: Listed & { after: string | null } = { ...listed, after };
    const { data }: { data?: Page | undefined } = await client.query({
      query: EXPORT_PAGE,
      variables,
      fetchPolicy: "no-cache",
      context: { fetchOptions: { signal } },
    });
    if (!data) throw new Error("The server gave no answer.");
    found.push(...data.cases.nodes);
    onPage(found.length);
    const { hasNextPage, endCursor } = data.cases.pageInfo;
    after = hasNextPage ? (endCursor ?? null) : null;
  } while (after !== null);
  return found;
}

type Page = Readonly<{
  cases: Readonly<{
    nodes: readonly ExportedCase[];
    pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
  }>;
}>;
