import { useSuspenseQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useAttempt } from "../app/attempts.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { ChangesView } from "./ChangesView.tsx";
import { houseOf, inForceOf } from "./houses.ts";
import { NoVersion } from "./NoVersion.tsx";
import styles from "./Policy.module.css";
import { type House, POLICY_VERSION, type Version } from "./policy-query.ts";
import { RulesView } from "./read/RulesView.tsx";
import { readDocument } from "./read-document.ts";
import { Steps } from "./steps/Steps.tsx";
import { VersionHeader } from "./VersionHeader.tsx";
import { VersionViews } from "./VersionViews.tsx";

const EditView = lazy(() => import("./edit/EditView.tsx"));
const ReplayView = lazy(() => import("./replay/ReplayView.tsx"));

type Props = { id: string; houses: readonly House[]; versions: readonly Version[] };

/** One version: where it stands, what can be done with it, and the view of it that the address names. */
export function OpenVersion({ id, houses, versions }: Props) {
  const { view = "rules" } = useSearch({ from: "/inside/policy" });
  const { data } = useSuspenseQuery(POLICY_VERSION, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  const version = data.policyVersion;
  const text = version?.document;
  const policy = useMemo(() => (text === undefined ? null : readDocument(text)), [text]);
  if (!version || !policy) return <NoVersion />;
  const house = houseOf(version, houses);
  const others = versions.filter((each) => each.code === version.code && each.id !== version.id);
  return (
    <article className={styles.opened}>
      <VersionHeader version={version} house={house} inForce={inForceOf(houses)} />
      <Steps version={version} house={house} />
      <VersionViews version={version} view={view} />
      <Suspense fallback={<LoadingState />}>
        {view === "rules" && <RulesView policy={policy} />}
        {view === "changes" && <ChangesView version={version} others={others} house={house} />}
        {view === "edit" && <EditView version={version} policy={policy} house={house} />}
        {view === "replay" && <ReplayView version={version} house={house} />}
      </Suspense>
    </article>
  );
}
