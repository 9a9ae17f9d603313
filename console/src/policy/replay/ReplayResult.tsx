import { useQuery } from "@apollo/client/react";
import { Suspense, useEffect, useState } from "react";
import { isPlatform, useViewer } from "../../app/viewer.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import type { House } from "../policy-query.ts";
import { FlipsSection } from "./FlipsSection.tsx";
import { NoReplay } from "./NoReplay.tsx";
import { ReplayOfOne } from "./ReplayOfOne.tsx";
import { ReplayOverAll } from "./ReplayOverAll.tsx";
import { ReplayProgress } from "./ReplayProgress.tsx";
import { REPLAY } from "./replay-query.ts";

/** One replay: how far it is, asked again every second until it is through; then what it came to, and who flips. */
export function ReplayResult({ id, house }: { id: string; house: House }) {
  const viewer = useViewer();
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
  const ofAll = replay.overAll && isPlatform(viewer);
  return (
    <>
      <ReplayProgress replay={replay} house={house} ofAll={ofAll} />
      {!ofAll && <ReplayOfOne replay={replay} />}
      {replay.status === "DONE" && (
        <Suspense fallback={<LoadingState />}>
          {ofAll && <ReplayOverAll replay={replay} />}
          <FlipsSection id={id} at={ofAll ? house.name : null} />
        </Suspense>
      )}
    </>
  );
}
