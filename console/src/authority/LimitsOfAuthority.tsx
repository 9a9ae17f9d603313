import { useSuspenseQuery } from "@apollo/client/react";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconScale } from "@tabler/icons-react";
import { linkOptions, useNavigate, useSearch } from "@tanstack/react-router";
import { useAttempt } from "../app/attempts.ts";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { type ListKeys, useListKeys } from "../app/shortcuts/use-list-keys.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { NewLink } from "../ui/NewLink.tsx";
import { PanelScreen } from "../ui/PanelScreen.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { showToast } from "../ui/toasts.ts";
import { HowLimitsWork } from "./HowLimitsWork.tsx";
import { LimitPanel } from "./LimitPanel.tsx";
import { LimitTable } from "./LimitTable.tsx";
import { NEW_LIMIT } from "./limit-search.ts";
import { AUTHORITY_LIMITS } from "./limits-query.ts";

const SET = linkOptions({ to: "/authority", search: { limit: NEW_LIMIT } });
const KEYS: ListKeys = {
  next: msg`Next limits`,
  previous: msg`Previous limits`,
  create: { label: msg`Set limits`, way: SET },
};

/**
 * The limits in force to the left; to the right the form of those that the address opens.
 *
 * @param sets whether the reader may set them; else they are there to be read
 */
export function LimitsOfAuthority({ sets }: { sets: boolean }) {
  const { t } = useLingui();
  const platform = isPlatform(useViewer());
  const navigate = useNavigate();
  const { limit: open } = useSearch({ from: "/inside/authority" });
  const { data, fetchMore } = useSuspenseQuery(AUTHORITY_LIMITS, {
    fetchPolicy: "cache-and-network",
    queryKey: useAttempt(),
  });
  useListKeys(sets ? KEYS : null);
  const { edges, pageInfo } = data.authorityLimits;
  const limits = edges.map(({ node }) => node);
  const close = async () => {
    await navigate({ to: "/authority", search: {}, replace: true });
    focusRow(open);
  };
  const onDone = (whose: string, ended: boolean) => {
    showToast({
      tone: "done",
      text: ended ? t`The limits of ${whose} have ended.` : t`The limits of ${whose} are set.`,
    });
    void close();
  };
  return (
    <PanelScreen
      title={t`Limits of authority`}
      action={sets && <NewLink label={t`Set limits`} way={SET} />}
      panelLabel={sets ? t`Set limits` : t`How limits work`}
      panel={
        sets ? (
          <LimitPanel
            key={open}
            open={open}
            limits={limits}
            houses={data.institutions.nodes}
            onDone={onDone}
            onBack={() => void close()}
          />
        ) : (
          <HowLimitsWork />
        )
      }
    >
      {limits.length === 0 ? (
        <EmptyState
          icon={<IconScale size={22} stroke={1.6} />}
          title={t`No limits are set`}
          text={t`The policy alone says what one person may decide.`}
        />
      ) : (
        <LimitTable limits={limits} open={sets ? open : undefined} platform={platform} sets={sets} />
      )}
      <ShowMore pageInfo={pageInfo} fetchNext={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </PanelScreen>
  );
}
