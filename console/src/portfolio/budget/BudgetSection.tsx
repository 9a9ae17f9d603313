import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useAttempt } from "../../app/attempts.ts";
import { isPlatform, useViewer } from "../../app/viewer.tsx";
import form from "../../ui/form.module.css";
import { Section } from "../../ui/Section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { BudgetFields } from "./BudgetFields.tsx";
import { BudgetTable } from "./BudgetTable.tsx";
import { type Budget, RELIEF_BUDGETS } from "./budget-query.ts";

/**
 * What the institution is ready to give up in a period, and how much of it is held and spent.
 *
 * @param sets whether the reader may set it
 */
export default function BudgetSection({ sets }: { sets: boolean }) {
  const { t } = useLingui();
  const platform = isPlatform(useViewer());
  const { data } = useSuspenseQuery(RELIEF_BUDGETS, { fetchPolicy: "cache-and-network", queryKey: useAttempt() });
  const [editing, setEditing] = useState<Budget | "new" | null>(null);
  const { nodes, pageInfo } = data.reliefBudgets;
  const done = () => {
    setEditing(null);
    showToast({ tone: "done", text: t`The relief budget is set.` });
  };
  return (
    <Section
      title={t`Relief budget`}
      aside={
        sets ? (
          <Button size="compact-xs" variant="default" onClick={() => setEditing("new")}>{t`Set a budget`}</Button>
        ) : (
          t`Senior reviewers set it.`
        )
      }
    >
      {nodes.length === 0 ? (
        <p className={form.quiet}>{t`No budget is set: relief is limited by the policy and by authority alone.`}</p>
      ) : (
        <BudgetTable budgets={nodes} platform={platform} onEdit={sets ? setEditing : null} />
      )}
      {pageInfo.hasNextPage && <p className={form.quiet}>{t`Only the newest are shown.`}</p>}
      {editing && (
        <BudgetFields
          key={editing === "new" ? "new" : editing.id}
          opened={editing === "new" ? null : editing}
          houses={data.institutions.nodes}
          onDone={done}
          onBack={() => setEditing(null)}
        />
      )}
    </Section>
  );
}
