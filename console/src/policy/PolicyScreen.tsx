import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { isPlatform, mayUse, useViewer } from "../app/viewer.tsx";
import frame from "../ui/frame.module.css";
import { Kbd } from "../ui/Kbd.tsx";
import { LoadingState } from "../ui/LoadingState.tsx";
import { DraftForm } from "./DraftForm.tsx";
import { inForceOf } from "./houses.ts";
import { OpenVersion } from "./OpenVersion.tsx";
import styles from "./Policy.module.css";
import { POLICY_VERSIONS } from "./policy-query.ts";
import { NEW_VERSION } from "./policy-search.ts";
import { usePolicyKeys } from "./usePolicyKeys.ts";
import { VersionList } from "./VersionList.tsx";

/** The versions of the policy to the left; to the right the one that the address opens, or the one in force. */
export function PolicyScreen() {
  const { t } = useLingui();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { version } = useSearch({ from: "/inside/policy" });
  const { data, fetchMore } = useSuspenseQuery(POLICY_VERSIONS, { fetchPolicy: "cache-and-network" });
  const drafts = mayUse(viewer, "policyDraft");
  usePolicyKeys(drafts);
  const houses = data.institutions.nodes;
  const versions = data.policyVersions.edges.map(({ node }) => node);
  const open = version ?? inForceOf(houses)[0];
  const opened = (id: string) => void navigate({ to: "/policy", search: { version: id, view: "edit" } });
  return (
    <div className={frame.screen}>
      <title>{t`Policy · Respite`}</title>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Policy`}</h1>
        {drafts && (
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Kbd keys="n" />}
            renderRoot={(props) => <Link {...props} to="/policy" search={{ version: NEW_VERSION }} />}
          >
            {t`Draft a version`}
          </Button>
        )}
      </header>
      <div className={styles.body}>
        <VersionList
          versions={versions}
          houses={houses}
          open={open}
          platform={isPlatform(viewer)}
          more={
            data.policyVersions.pageInfo.hasNextPage
              ? () => fetchMore({ variables: { after: data.policyVersions.pageInfo.endCursor } })
              : null
          }
        />
        <div className={styles.main}>
          <Suspense fallback={<LoadingState />}>
            {open === NEW_VERSION ? (
              <DraftForm houses={houses} versions={versions} onDone={opened} />
            ) : (
              open !== undefined && <OpenVersion key={open} id={open} houses={houses} versions={versions} />
            )}
          </Suspense>
        </div>
      </div>
    </div>
  );
}
