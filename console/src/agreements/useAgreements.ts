import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useNextPage } from "../app/use-next-page.ts";
import { useStable } from "../app/use-stable.ts";
import { showToast } from "../ui/toasts.ts";
import type { Standing } from "./agreement-search.ts";
import { AGREEMENT_COUNT, AGREEMENTS } from "./agreements-query.ts";

/**
 * The agreements that stand so, page by page. What was loaded stays, so that coming back finds the same rows; while
 * others are fetched those on screen stay.
 */
export function useAgreements(state: Standing | undefined) {
  const { t } = useLingui();
  const variables = useMemo(() => ({ filter: state ? { state: [state] } : {} }), [state]);
  const { data, error, fetchMore, loading, previousData, refetch } = useQuery(AGREEMENTS, {
    variables,
    notifyOnNetworkStatusChange: true,
  });
  const count = useQuery(AGREEMENT_COUNT, { variables, fetchPolicy: "cache-and-network" });
  const shown = (data ?? (error ? undefined : previousData))?.agreements;
  const lost = useStable(() =>
    showToast({ tone: "problem", text: t`The server does not answer. Check the connection, then try again.` }),
  );
  const { hasMore, loadMore, restart } = useNextPage(shown?.pageInfo, fetchMore, lost);
  return {
    agreements: shown?.edges.map(({ node }) => node) ?? null,
    total: count.data?.agreements.totalCount ?? null,
    hasMore,
    loading,
    error,
    loadMore,
    refresh: () => {
      restart();
      void refetch().catch(() => null);
      void count.refetch().catch(() => null);
    },
  };
}

export type AgreementList = ReturnType<typeof useAgreements>;
