import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { mayUse, useViewer } from "../app/viewer.tsx";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { useClaim } from "../queue/useClaim.ts";
import form from "../ui/form.module.css";
import { ActionButton } from "./ActionButton.tsx";
import styles from "./Decide.module.css";
import type { DecisionMode } from "./draft-store.ts";
import { ofProposal } from "./furthest.ts";
import { permission } from "./permission.ts";
import { SecondReviewNote } from "./SecondReviewNote.tsx";
import { StepList } from "./StepList.tsx";
import { useBegin } from "./useBegin.ts";
import { useRelease } from "./useRelease.ts";

const BulkDialog = lazy(() => import("../queue/bulk/BulkDialog.tsx"));

/** What can be done now. What cannot be is shown all the same, with the reason. */
export function ActionList({ data, held }: { data: DecidePanel_CaseFragment; held: boolean }) {
  const { t } = useLingui();
  const [assigning, setAssigning] = useState(false);
  const viewer = useViewer();
  const { claim } = useClaim();
  const release = useRelease(data);
  const { may, begin } = useBegin(data);
  const open = (mode: DecisionMode) => () => void begin(mode);
  const second = data.status === "PENDING_SECOND_REVIEW";
  const mine = data.assignedTo?.id === viewer.id;
  if (held) {
    return (
      <p className={styles.held}>
        <Trans>
          Your decision takes effect in a few seconds. Until then you can undo it, or go on to the next case.
        </Trans>
      </p>
    );
  }
  const deciding = ["SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "APPEALED"].includes(data.status);
  return (
    <section>
      <h2 className={styles.heading}>{second ? <Trans>Second review</Trans> : <Trans>Decide</Trans>}</h2>
      {second && (
        <SecondReviewNote
          reasons={data.secondReviewReasons}
          findings={ofProposal(data)}
          maker={data.maker?.name ?? null}
        />
      )}
      {!second && !deciding && (
        <p className={form.quiet}>
          <Trans>Nothing is to be decided here now.</Trans>
        </p>
      )}
      <div className={styles.actions}>
        {second && (
          <>
            <ActionButton
              label={t`Confirm…`}
              keys="a"
              permission={permission(data, "CONFIRM")}
              run={open("confirm")}
              primary
            />
            <ActionButton
              label={t`Return to the maker…`}
              keys="d"
              permission={permission(data, "RETURN")}
              run={open("return")}
            />
          </>
        )}
        {deciding && (
          <>
            {!mine && (
              <ActionButton
                label={t`Claim`}
                keys="c"
                permission={permission(data, "CLAIM")}
                run={() => void claim(data.id)}
                primary
              />
            )}
            <ActionButton
              label={t`Approve…`}
              keys="a"
              permission={may("approve")}
              run={open("approve")}
              primary={mine}
            />
            <ActionButton label={t`Request evidence…`} keys="e" permission={may("evidence")} run={open("evidence")} />
            <ActionButton label={t`Decline…`} keys="d" permission={may("decline")} run={open("decline")} />
            {mayUse(viewer, "caseAssign") && (
              <ActionButton
                label={t`Assign…`}
                permission={permission(data, "ASSIGN")}
                run={() => setAssigning(true)}
                quiet
              />
            )}
            {mine && (
              <ActionButton
                label={t`Give it back to the queue`}
                permission={permission(data, "RELEASE")}
                run={() => void release()}
                quiet
              />
            )}
          </>
        )}
      </div>
      <StepList data={data} />
      {assigning && (
        <Suspense fallback={null}>
          <BulkDialog action="assign" ids={[data.id]} close={() => setAssigning(false)} />
        </Suspense>
      )}
    </section>
  );
}
