import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { listBefore } from "../case/case-search.ts";

/** Goes to a case from wherever one is. Whoever has gone on to another list walks on in that one. */
export function useOpenCase() {
  const router = useRouter();
  return useCallback(
    (caseId: string): void => {
      const { pathname, search } = router.state.location;
      void router.navigate({ to: "/cases/$caseId", params: { caseId }, search: listBefore(pathname, search) });
    },
    [router],
  );
}
