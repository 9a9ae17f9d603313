import { useSuspenseQuery } from "@apollo/client/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { IconUmbrella } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useAttempt } from "../app/attempts.ts";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Select } from "../ui/fields.tsx";
import frame from "../ui/frame.module.css";
import { ListTable } from "../ui/ListTable.tsx";
import { CandidateRow } from "./CandidateRow.tsx";
import styles from "./Outreach.module.css";
import { MOST_SHOWN, OUTREACH } from "./outreach-query.ts";
import { DAYS_AHEAD, type DaysAhead, USUAL_DAYS } from "./outreach-search.ts";

/** Who is likely to be late soon and would qualify, due soonest first: to be told before it is late. */
export function OutreachScreen() {
  const { t } = useLingui();
  const platform = isPlatform(useViewer());
  const navigate = useNavigate();
  const { days = USUAL_DAYS } = useSearch({ from: "/inside/outreach" });
  const variables = { withinDays: Number(days), first: MOST_SHOWN };
  const { data } = useSuspenseQuery(OUTREACH, { variables, fetchPolicy: "cache-and-network", queryKey: useAttempt() });
  const { nodes, totalCount } = data.outreach;
  const labels = Object.fromEntries(
    DAYS_AHEAD.map((each) => [each, plural(Number(each), { one: "# day", other: "# days" })]),
  ) as Record<DaysAhead, string>;
  const show = (wanted: DaysAhead) =>
    void navigate({ to: "/outreach", search: wanted === USUAL_DAYS ? {} : { days: wanted }, replace: true });
  return (
    <div className={frame.screen}>
      <title>{t`Outreach · Respite`}</title>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Outreach`}</h1>
        <Select label={t`Due within`} options={DAYS_AHEAD} labels={labels} value={days} onChange={show} />
      </header>
      <div className={frame.main}>
        {nodes.length === 0 ? (
          <EmptyState
            icon={<IconUmbrella size={22} stroke={1.6} />}
            title={t`Nobody is likely to be late`}
            text={t`Borrowers whose record or place points to difficulty, and who would qualify for relief, are listed here before they are due.`}
          />
        ) : (
          <ListTable
            caption={t`Outreach`}
            heads={[
              t`Due on`,
              { figures: t`Amount due` },
              t`Borrower`,
              platform && t`Institution`,
              t`Why likely late`,
              t`Would qualify as`,
              t`By telephone`,
            ]}
          >
            {nodes.map((candidate) => (
              <CandidateRow key={candidate.loan.id} candidate={candidate} platform={platform} />
            ))}
          </ListTable>
        )}
        {totalCount > nodes.length && (
          <p className={styles.more}>{t`The first ${nodes.length} of ${totalCount}, due soonest.`}</p>
        )}
      </div>
    </div>
  );
}
