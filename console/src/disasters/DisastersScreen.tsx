import { useSuspenseQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconStorm } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Shortcut, useShortcuts } from "../app/shortcuts/registry.ts";
import { rowKeys } from "../app/shortcuts/row-keys.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import frame from "../ui/frame.module.css";
import { Kbd } from "../ui/Kbd.tsx";
import { showToast } from "../ui/toasts.ts";
import { useMore } from "../ui/useMore.ts";
import { DeclareForm } from "./DeclareForm.tsx";
import { DisasterTable } from "./DisasterTable.tsx";
import { NEW_DISASTER } from "./disaster-search.ts";
import { DISASTERS } from "./disasters-query.ts";
import { HowDisastersWork } from "./HowDisastersWork.tsx";
import { OneDeclaration } from "./OneDeclaration.tsx";

/** Disasters as authorities declared them; those who may write one down have the form beside the list. */
export function DisastersScreen() {
  const { t } = useLingui();
  const declares = mayUse(useViewer(), "disasterDeclare");
  const navigate = useNavigate();
  const { declaration: open } = useSearch({ from: "/inside/disasters" });
  const { data, fetchMore } = useSuspenseQuery(DISASTERS, { fetchPolicy: "cache-and-network" });
  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const declare = () => void navigate({ to: "/disasters", search: { declaration: NEW_DISASTER } });
    return [
      ...rowKeys(msg`Next declaration`, msg`Previous declaration`),
      { keys: "n", label: msg`Declare a disaster`, group: "list", run: declare },
    ];
  }, [navigate]);
  useShortcuts(declares ? shortcuts : NONE);
  const { edges, pageInfo } = data.disasterDeclarations;
  const { loading, more } = useMore(() => fetchMore({ variables: { after: pageInfo.endCursor } }));
  const declarations = edges.map(({ node }) => node);
  const opened = declares ? declarations.find(({ id }) => id === open) : undefined;
  const close = async () => {
    await navigate({ to: "/disasters", search: {}, replace: true });
    focusRow(open);
  };
  const done = (text: string) => {
    showToast({ tone: "done", text });
    void close();
  };
  return (
    <div className={frame.screen}>
      <title>{t`Declared disasters · Respite`}</title>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Declared disasters`}</h1>
        {declares && (
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Kbd keys="n" />}
            renderRoot={(props) => <Link {...props} to="/disasters" search={{ declaration: NEW_DISASTER }} />}
          >
            {t`Declare a disaster`}
          </Button>
        )}
      </header>
      <div className={frame.body}>
        <div className={frame.main}>
          {declarations.length === 0 ? (
            <EmptyState
              icon={<IconStorm size={22} stroke={1.6} />}
              title={t`No disaster is declared`}
              text={t`Until one is, whoever was hit by force majeure proves it with a document.`}
            />
          ) : (
            <DisasterTable declarations={declarations} open={opened?.id} declares={declares} />
          )}
          {pageInfo.hasNextPage && (
            <Button className={frame.more} variant="subtle" loading={loading} onClick={more}>{t`Show more`}</Button>
          )}
        </div>
        <aside className={frame.rail} aria-label={declares ? t`Declaration` : t`How declarations work`}>
          {declares && open === NEW_DISASTER ? (
            <DeclareForm
              houses={data.institutions.nodes}
              onDone={(name) => done(t`${name} is declared.`)}
              onBack={() => void close()}
            />
          ) : opened ? (
            <OneDeclaration
              key={opened.id}
              declaration={opened}
              onDone={(name) => done(t`${name} is withdrawn.`)}
              onBack={() => void close()}
            />
          ) : (
            <HowDisastersWork />
          )}
        </aside>
      </div>
    </div>
  );
}

const NONE: readonly Shortcut[] = [];
