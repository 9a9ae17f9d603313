import { useLingui } from "@lingui/react/macro";
import { createColumnHelper, rowSelectionFeature, tableFeatures } from "@tanstack/react-table";
import { useMemo } from "react";
import { isPlatform, useViewer } from "../app/viewer.tsx";
import type { CaseList } from "./useCaseList.ts";

export const features = tableFeatures({ rowSelectionFeature });

/** One edge of the list: an id, and the masked row that `CaseRow` opens for itself. */
export type QueueEdge = NonNullable<CaseList["rows"]>[number];

export const COLUMN_IDS = [
  "tick",
  "number",
  "borrower",
  "institution",
  "ground",
  "relief",
  "exposure",
  "status",
  "clock",
  "holder",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Widths in rem; the relief takes what is left. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnId, number | null>> = {
  tick: 2.25,
  number: 7.25,
  borrower: 5,
  institution: 8,
  ground: 10,
  relief: null,
  exposure: 7.5,
  status: 8.75,
  clock: 8.75,
  holder: 5.5,
};

const helper = createColumnHelper<typeof features, QueueEdge>();

export function useColumns() {
  const { t } = useLingui();
  const platform = isPlatform(useViewer());
  return useMemo(() => {
    const headings: Record<ColumnId, string> = {
      tick: "",
      number: t`Number`,
      borrower: t`Borrower`,
      institution: t`Institution`,
      ground: t`Ground`,
      relief: t`Requested relief`,
      exposure: t`Exposure`,
      status: t`Status`,
      clock: t`Clock`,
      holder: t`Holder`,
    };
    const shown = COLUMN_IDS.filter((id) => platform || id !== "institution");
    return helper.columns(shown.map((id) => helper.display({ id, header: headings[id] })));
  }, [t, platform]);
}
