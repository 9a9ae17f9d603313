import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { whenIdle } from "../../app/when-idle.ts";
import { CASE_SCREEN } from "../case-screen-query.ts";

/** The next case is fetched while this one is read, so that it stands there when it is gone to; it is asked anew then. */
export function useFetchAhead(caseId: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    if (caseId === undefined) return;
    // Whether it comes is nobody's concern before it is wanted.
    return whenIdle(() => void client.query({ query: CASE_SCREEN, variables: { id: caseId } }).catch(() => null));
  }, [client, caseId]);
}
