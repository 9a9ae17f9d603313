import { useSuspenseQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconStorm } from "@tabler/icons-react";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useAttempt } from "../app/attempts.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { type ListKeys, useListKeys } from "../app/shortcuts/use-list-keys.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { NewLink } from "../ui/NewLink.tsx";
import { PanelScreen } from "../ui/PanelScreen.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { showToast } from "../ui/toasts.ts";
import { DeclareForm } from "./DeclareForm.tsx";
import { DisasterTable } from "./DisasterTable.tsx";
import { NEW_DISASTER } from "./disaster-search.ts";
import { DISASTERS } from "./disasters-query.ts";
import { HowDisastersWork } from "./HowDisastersWork.tsx";
import { OneDeclaration } from "./OneDeclaration.tsx";

const DECLARE = linkOptions({ to: "/disasters", search: { declaration: NEW_DISASTER } });
const KEYS: ListKeys = {
  next: msg`Next declaration`,
  previous: msg`Previous declaration`,
  create: { label: msg`Declare a disaster`, way: DECLARE },
};

/** Disasters as authorities declared them; those who may write one down have the form beside the list. */
export function DisastersScreen() {
  const { t } = useLingui();
  const declares = mayUse(useViewer(), "disasterDeclare");
  const navigate = useNavigate();
  const { declaration: open } = useSearch({ from: "/inside/disasters" });
  const { data, fetchMore } = useSuspenseQuery(DISASTERS, { fetchPolicy: "cache-and-network", queryKey: useAttempt() });
  useListKeys(declares ? KEYS : null);
  const { edges, pageInfo } = data.disasterDeclarations;
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
  const panel =
    declares && open === NEW_DISASTER ? (
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
    );
  return (
    <PanelScreen
      title={t`Declared disasters`}
      action={declares && <NewLink label={t`Declare a disaster`} way={DECLARE} />}
      panelLabel={declares ? t`Declaration` : t`How declarations work`}
      panel={panel}
    >
      <title>{t`Declared disasters · Respite`}</title>
      {declarations.length === 0 ? (
        <EmptyState
          icon={<IconStorm size={22} stroke={1.6} />}
          title={t`No disaster is declared`}
          text={t`Until one is, whoever was hit by force majeure proves it with a document.`}
        />
      ) : (
        <DisasterTable declarations={declarations} open={opened?.id} declares={declares} />
      )}
      <ShowMore pageInfo={pageInfo} fetchNext={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </PanelScreen>
  );
}
