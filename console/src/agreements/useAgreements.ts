import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useDeferredValue, useMemo, useTransition } from "react";
import { showToast } from "../ui/toasts.ts";
import type { Standing } from "./agreement-search.ts";
import { AGREEMENT_COUNT, AGREEMENTS } from "./agreements-query.ts";

/** The agreements that stand so, page by page. What was loaded stays, so that coming back finds the same rows. */
export function useAgreements(state: Standing | undefined) {
  const { t } = useLingui();
  // While others are fetched those on screen stay, and with them the link that has the focus.
  const shown = useDeferredValue(state);
  const variables = useMemo(() => ({ filter: shown ? { state: [shown] } : {} }), [shown]);
  const { data, fetchMore, refetch } = useSuspenseQuery(AGREEMENTS, { variables });
  const count = useQuery(AGREEMENT_COUNT, { variables, fetchPolicy: "cache-and-network" });
  const [loading, startTransition] = useTransition();
  const { edges, pageInfo } = data.agreements;
  const lost = () =>
    showToast({ tone: "problem", text: t`The server does not answer. Check the connection, then try again.` });
  return {
    agreements: edges.map(({ node }) => node),
    total: count.data?.agreements.totalCount ?? null,
    stale: shown !== state,
    hasMore: pageInfo.hasNextPage,
    loading,
    more: () =>
      startTransition(async () => {
        await fetchMore({ variables: { after: pageInfo.endCursor } }).catch(lost);
      }),
    refresh: () => {
      void count.refetch().catch(() => null);
      startTransition(async () => {
        await refetch().catch(lost);
      });
    },
  };
}
