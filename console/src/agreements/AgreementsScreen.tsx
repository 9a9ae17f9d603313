import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { ActionIcon } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { rowKeys } from "../app/shortcuts/row-keys.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { useLocale } from "../app/use-locale.ts";
import { useStable } from "../app/use-stable.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { formatCount } from "../format/count.ts";
import frame from "../ui/frame.module.css";
import styles from "./Agreements.module.css";
import { AgreementsFound } from "./AgreementsFound.tsx";
import type { ListedAgreement } from "./agreements-query.ts";
import { StandingLinks } from "./StandingLinks.tsx";
import { useAgreements } from "./useAgreements.ts";

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
  const shortcuts = useMemo<readonly Shortcut[]>(
    () => [
      ...rowKeys(msg`Next agreement`, msg`Previous agreement`),
      { keys: "r", label: msg`Refresh the list`, group: "list", run: refresh },
    ],
    [refresh],
  );
  useShortcuts(shortcuts);
  const open = async ({ caseId, id }: ListedAgreement) => {
    await navigate({ to: "/agreements", search: { ...(state && { state }), sel: id }, replace: true });
    await navigate({ to: "/cases/$caseId", params: { caseId }, search: {} });
  };
  return (
    <div className={frame.screen}>
      <title>{t`Agreements · Respite`}</title>
      <header className={frame.bar}>
        <div className={styles.heading}>
          <h1 className={frame.title}>{t`Agreements`}</h1>
          {list.total !== null && <span className={styles.total}>{formatCount(list.total, locale)}</span>}
        </div>
        <StandingLinks state={state} />
        <ActionIcon
          variant="subtle"
          color="gray"
          onClick={refresh}
          loading={list.loading}
          aria-label={t`Refresh the list`}
          title={t`Refresh the list (R)`}
        >
          <IconRefresh size={17} stroke={1.6} />
        </ActionIcon>
      </header>
      <div className={frame.main}>
        <AgreementsFound list={list} state={state} platform={platform} onOpen={(one) => void open(one)} />
      </div>
    </div>
  );
}
