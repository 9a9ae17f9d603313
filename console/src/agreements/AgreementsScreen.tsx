import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { goingThere } from "../app/shortcuts/type-ahead.ts";
import { type ListKeys, useListKeys } from "../app/shortcuts/use-list-keys.ts";
import { useLocale } from "../app/use-locale.ts";
import { useStable } from "../app/use-stable.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { amongAgreements } from "../case/case-search.ts";
import { formatCount } from "../format/count.ts";
import frame from "../ui/frame.module.css";
import { RefreshButton } from "../ui/RefreshButton.tsx";
import styles from "./Agreements.module.css";
import { AgreementsFound } from "./AgreementsFound.tsx";
import type { ListedAgreement } from "./agreements-query.ts";
import { StandingLinks } from "./StandingLinks.tsx";
import { useAgreements } from "./useAgreements.ts";

const KEYS: ListKeys = { next: msg`Next agreement`, previous: msg`Previous agreement` };

/** The agreements that the address asks for, and how each of them is kept. */
export function AgreementsScreen() {
  const { t } = useLingui();
  const locale = useLocale();
  const platform = isPlatform(useViewer());
  const navigate = useNavigate();
  const { sel, state } = useSearch({ from: "/inside/agreements" });
  const list = useAgreements(state);
  const refresh = useStable(list.refresh);
  // Who comes back from a case is where they left.
  const ready = list.agreements !== null;
  useEffect(() => {
    if (sel && ready) focusRow(sel);
  }, [sel, ready]);
  useListKeys(KEYS);
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [{ keys: "r", label: msg`Refresh the list`, group: "list", run: refresh }],
    [refresh],
  );
  useShortcuts(shortcuts);
  const open = ({ caseId, id }: ListedAgreement) =>
    goingThere(async () => {
      await navigate({ to: "/agreements", search: { ...(state && { state }), sel: id }, replace: true });
      await navigate({ to: "/cases/$caseId", params: { caseId }, search: amongAgreements(state) });
    });
  return (
    <div className={frame.screen}>
      <title>{t`Agreements · Respite`}</title>
      <header className={frame.bar}>
        <div className={styles.heading}>
          <h1 className={frame.title}>{t`Agreements`}</h1>
          {list.total !== null && <span className={styles.total}>{formatCount(list.total, locale)}</span>}
        </div>
        <StandingLinks state={state} />
        <RefreshButton loading={list.loading} refresh={refresh} />
      </header>
      <div className={frame.main}>
        <AgreementsFound list={list} state={state} platform={platform} onOpen={(one) => void open(one)} />
      </div>
    </div>
  );
}
