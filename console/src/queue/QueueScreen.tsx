import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useStable } from "../app/use-stable.ts";
import { whenIdle } from "../app/when-idle.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { BulkBar } from "./bulk/BulkBar.tsx";
import { CaseTable } from "./CaseTable.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { listMemory } from "./list-memory.ts";
import { QueueEmpty } from "./QueueEmpty.tsx";
import { QueueHeader } from "./QueueHeader.tsx";
import type { QueueSearch } from "./queue-search.ts";
import { useCaseList } from "./useCaseList.ts";
import { useQueueKeys } from "./useQueueKeys.ts";
import { useSelection } from "./useSelection.ts";
import { useTicks } from "./useTicks.ts";

/** The cases the address asks for; it opens on those waiting on the reader, the soonest due first. */
export function QueueScreen() {
  const { t } = useLingui();
  const search = useSearch({ from: "/inside/queue" });
  const navigate = useNavigate({ from: "/queue" });
  const list = useCaseList(search);
  const memory = listMemory(list.key);
  // The same object until the list itself changes, so that moving the selection renders two rows, not all.
  const text = JSON.stringify({ ...search, sel: undefined });
  const plain = useMemo<QueueSearch>(() => JSON.parse(text), [text]);
  const selection = useSelection(list, search.sel);
  const ticks = useTicks(memory);
  const open = useStable((id: string) =>
    selection.leave(id, () => navigate({ to: "/cases/$caseId", params: { caseId: id }, search: plain })),
  );
  const tick = useStable(ticks.toggle);
  const choose = useStable(selection.choose);
  const change = (part: Partial<QueueSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...part, sel: undefined }) });
  useQueueKeys({ list, selection, ticks, open });

  const isFilled = (list.rows?.length ?? 0) > 0;
  // The screen that is opened next comes while the list is read.
  useEffect(() => (isFilled ? whenIdle(() => void import("../case/CaseScreen.tsx")) : undefined), [isFilled]);
  const empty = list.rows?.length === 0 && !list.loading;
  return (
    <>
      <title>{t`Queue · Respite`}</title>
      <QueueHeader search={plain} list={list} />
      <FilterBar search={search} change={change} />
      {list.error && !list.rows ? (
        <ErrorState error={list.error} retry={list.refresh} />
      ) : empty ? (
        <QueueEmpty search={search} />
      ) : (
        <CaseTable
          key={list.key}
          list={list}
          search={plain}
          selected={selection.id}
          ticked={ticks.ids}
          memory={memory}
          onOpen={open}
          onTick={tick}
          onChoose={choose}
        />
      )}
      {ticks.ids.size > 0 && <BulkBar ticks={ticks} />}
    </>
  );
}
