import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { focusRow } from "../app/shortcuts/row-links.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import frame from "../ui/frame.module.css";
import { Kbd } from "../ui/Kbd.tsx";
import { showToast } from "../ui/toasts.ts";
import { useMore } from "../ui/useMore.ts";
import { HowLimitsWork } from "./HowLimitsWork.tsx";
import { LimitPanel } from "./LimitPanel.tsx";
import { LimitTable } from "./LimitTable.tsx";
import { NEW_LIMIT } from "./limit-search.ts";
import { AUTHORITY_LIMITS } from "./limits-query.ts";
import { useLimitKeys } from "./useLimitKeys.ts";

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
  const { data, fetchMore } = useSuspenseQuery(AUTHORITY_LIMITS, { fetchPolicy: "cache-and-network" });
  useLimitKeys(sets);
  const { edges, pageInfo } = data.authorityLimits;
  const { loading, more } = useMore(() => fetchMore({ variables: { after: pageInfo.endCursor } }));
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
    <div className={frame.screen}>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Limits of authority`}</h1>
        {sets && (
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<Kbd keys="n" />}
            renderRoot={(props) => <Link {...props} to="/authority" search={{ limit: NEW_LIMIT }} />}
          >
            {t`Set limits`}
          </Button>
        )}
      </header>
      <div className={frame.body}>
        <div className={frame.main}>
          {limits.length === 0 ? (
            <EmptyState
              icon={<IconScale size={22} stroke={1.6} />}
              title={t`No limits are set`}
              text={t`The policy alone says what one person may decide.`}
            />
          ) : (
            <LimitTable limits={limits} open={sets ? open : undefined} platform={platform} sets={sets} />
          )}
          {pageInfo.hasNextPage && (
            <Button className={frame.more} variant="subtle" loading={loading} onClick={more}>{t`Show more`}</Button>
          )}
        </div>
        <aside className={frame.rail} aria-label={sets ? t`Set limits` : t`How limits work`}>
          {sets ? (
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
          )}
        </aside>
      </div>
    </div>
  );
}
