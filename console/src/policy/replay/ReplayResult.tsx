import { useQuery } from "@apollo/client/react";
import { Suspense, useEffect, useState } from "react";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import type { House } from "../policy-query.ts";
import { FlipsSection } from "./FlipsSection.tsx";
import { NoReplay } from "./NoReplay.tsx";
import { ReplayParts } from "./ReplayParts.tsx";
import { ReplayProgress } from "./ReplayProgress.tsx";
import { ReplaySummary } from "./ReplaySummary.tsx";
import { REPLAY } from "./replay-query.ts";

/** One replay: how far it is, asked again every second until it is through; then what it came to, and who flips. */
export function ReplayResult({ id, house }: { id: string; house: House }) {
  const [isThrough, setThrough] = useState(false);
  const { data, error, refetch } = useQuery(REPLAY, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    pollInterval: isThrough ? 0 : 1000,
  });
  const status = data?.replay?.status;
  useEffect(() => setThrough(status === "DONE"), [status]);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />;
  const { replay } = data;
  if (!replay) return <NoReplay />;
  return (
    <>
      <ReplayProgress replay={replay} house={house} />
      {replay.done > 0 && <ReplaySummary replay={replay} />}
      {replay.status === "DONE" && (
        <>
          <ReplayParts replay={replay} />
          <Suspense fallback={<LoadingState />}>
            <FlipsSection id={id} />
          </Suspense>
        </>
      )}
    </>
  );
}
