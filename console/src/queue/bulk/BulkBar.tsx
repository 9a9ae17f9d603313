import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { lazy, Suspense, useId, useMemo, useRef, useState } from "react";
import { type Shortcut, useShortcuts } from "../../app/shortcuts/registry.ts";
import { mayUse, useViewer } from "../../app/viewer.tsx";
import styles from "../Queue.module.css";
import type { Ticks } from "../useTicks.ts";
import { type BulkAction, MOST_CASES } from "./bulk-form.ts";

const BulkDialog = lazy(() => import("./BulkDialog.tsx"));

const OPERATION: Readonly<Record<BulkAction, string>> = {
  claim: "casesClaim",
  assign: "casesAssign",
  evidence: "casesRequestEvidence",
};

type Open = Readonly<{ action: BulkAction; ids: readonly string[] }>;

/** What can be done with the ticked rows: each is done by itself, answers for itself, and stays ticked. */
export function BulkBar({ ticks }: { ticks: Ticks }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const bar = useRef<HTMLElement>(null);
  const why = useId();
  const [open, setOpen] = useState<Open | null>(null);
  const tooMany = ticks.ids.size > MOST_CASES;
  const labels: Record<BulkAction, string> = {
    claim: t`Claim`,
    assign: t`Assign…`,
    evidence: t`Request evidence…`,
  };
  const reason = (action: BulkAction): string | null => {
    if (!mayUse(viewer, OPERATION[action]))
      return action === "assign" ? t`Senior reviewers give out work.` : t`Your role reads cases and changes none.`;
    return tooMany ? t`At most ${MOST_CASES} cases at once.` : null;
  };
  const actions = (Object.keys(OPERATION) as BulkAction[]).map((action) => ({ action, forbidden: reason(action) }));
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      {
        keys: "b",
        label: msg`Act on the ticked cases`,
        group: "list",
        run: () => bar.current?.querySelector("button")?.focus(),
      },
    ],
    [],
  );
  useShortcuts(shortcuts);
  return (
    <>
      <section ref={bar} className={styles.bulk} aria-label={t`Ticked cases`}>
        <span>
          <Plural value={ticks.ids.size} one="# case ticked" other="# cases ticked" />
        </span>
        {actions.map(({ action, forbidden }) => (
          <Button
            key={action}
            size="compact-sm"
            variant={action === "claim" && !forbidden ? "filled" : "default"}
            aria-disabled={forbidden ? true : undefined}
            {...(forbidden && { "data-disabled": true, title: forbidden, "aria-describedby": `${why}-${action}` })}
            onClick={() => !forbidden && setOpen({ action, ids: [...ticks.ids] })}
          >
            {labels[action]}
            {forbidden && (
              <span id={`${why}-${action}`} className="visually-hidden">
                {forbidden}
              </span>
            )}
          </Button>
        ))}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={ticks.clear}>
          <Trans>Clear</Trans>
        </Button>
      </section>
      {open && (
        <Suspense fallback={null}>
          <BulkDialog {...open} close={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
