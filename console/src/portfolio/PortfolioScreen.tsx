import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { IconChartBar } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useAttempt } from "../app/attempts.ts";
import { mayUse, useViewer } from "../app/viewer.tsx";
import { todayIn } from "../format/today.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import frame from "../ui/frame.module.css";
import { LoadingState } from "../ui/LoadingState.tsx";
import { AnalysisParts } from "./AnalysisParts.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import styles from "./Portfolio.module.css";
import { daysOf } from "./period.ts";
import { PORTFOLIO_ANALYSIS } from "./portfolio-query.ts";
import { useUntilTold } from "./useUntilTold.ts";

const BudgetSection = lazy(() => import("./budget/BudgetSection.tsx"));

/** What became of the cases of a period, what it took and what it cost; and what may still be spent. */
export function PortfolioScreen() {
  const { t } = useLingui();
  const viewer = useViewer();
  const search = useSearch({ from: "/inside/portfolio" });
  const today = todayIn(viewer.institution?.timeZone ?? "UTC");
  const days = daysOf(search, today);
  const asked = { variables: days, fetchPolicy: "cache-and-network", queryKey: useAttempt() } as const;
  const { data, refetch } = useSuspenseQuery(PORTFOLIO_ANALYSIS, asked);
  const analysis = data.portfolioAnalysis;
  useUntilTold(analysis.asOf !== null, refetch);
  return (
    <div className={frame.screen}>
      <title>{t`Portfolio · Respite`}</title>
      <header className={frame.bar}>
        <h1 className={frame.title}>{t`Portfolio`}</h1>
        <PeriodForm key={`${days.from} ${days.to}`} search={search} days={days} />
      </header>
      <div className={styles.main}>
        {analysis.funnel.submitted === 0 ? (
          <EmptyState
            icon={<IconChartBar size={22} stroke={1.6} />}
            title={t`No cases were submitted in this period`}
            text={t`Choose other days above. Cases are told here about half a minute after something happened in them.`}
          />
        ) : (
          <AnalysisParts analysis={analysis} />
        )}
        {mayUse(viewer, "reliefBudgets") && (
          <Suspense fallback={<LoadingState />}>
            <BudgetSection sets={mayUse(viewer, "budgetSet")} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
