import { useSuspenseQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { useAttempt } from "../app/attempts.ts";
import { type ListKeys, useListKeys } from "../app/shortcuts/use-list-keys.ts";
import { isPlatform, mayUse, useViewer } from "../app/viewer.tsx";
import frame from "../ui/frame.module.css";
import { LoadingState } from "../ui/LoadingState.tsx";
import { NewLink } from "../ui/NewLink.tsx";
import { DraftForm } from "./DraftForm.tsx";
import { inForceOf } from "./houses.ts";
import { OpenVersion } from "./OpenVersion.tsx";
import styles from "./Policy.module.css";
import { POLICY_VERSIONS } from "./policy-query.ts";
import { NEW_VERSION } from "./policy-search.ts";
import { VersionList } from "./VersionList.tsx";

const DRAFT = linkOptions({ to: "/policy", search: { version: NEW_VERSION } });
const READING: ListKeys = { next: msg`Next version`, previous: msg`Previous version` };
const DRAFTING: ListKeys = { ...READING, create: { label: msg`Draft a version`, way: DRAFT } };

/** The versions of the policy to the left; to the right the one that the address opens, or the one in force. */
export function PolicyScreen() {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { version } = useSearch({ from: "/inside/policy" });
  const { data, fetchMore } = useSuspenseQuery(POLICY_VERSIONS, {
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  const drafts = mayUse(viewer, "policyDraft");
  useListKeys(drafts ? DRAFTING : READING);
  const houses = data.institutions.nodes;
  const { edges, pageInfo } = data.policyVersions;
  const versions = edges.map(({ node }) => node);
  const open = version ?? inForceOf(houses)[0];
  const opened = (id: string) => void navigate({ to: "/policy", search: { version: id, view: "edit" } });
  return (
    <div className={frame.screen}>
      <title>{t`Policy · Respite`}</title>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Policy`}</h1>
        {drafts && <NewLink label={t`Draft a version`} way={DRAFT} />}
      </header>
      <div className={styles.body}>
        <VersionList
          versions={versions}
          houses={houses}
          open={open}
          platform={isPlatform(viewer)}
          pageInfo={pageInfo}
          fetchNext={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        />
        <div className={styles.main}>
          <Suspense fallback={<LoadingState />}>
            {open === NEW_VERSION ? (
              <div className={styles.draft}>
                <DraftForm houses={houses} versions={versions} onDone={opened} />
              </div>
            ) : (
              open !== undefined && <OpenVersion key={open} id={open} houses={houses} versions={versions} />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  );
}
