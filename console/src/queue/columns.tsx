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
const WIDTHS: Readonly<Record<ColumnId, number | null>> = {
  tick: 2.25,
  number: 6.5,
  borrower: 4.75,
  institution: 6.75,
  ground: 9.75,
  relief: null,
  exposure: 7,
  status: 9.5,
  clock: 9,
  holder: 5,
};

/** Where every row says whose it is, the ground shares what is left with the relief: nobody scrolls sideways at 1280 pixels. */
export const widthsOf = (ids: readonly ColumnId[]): typeof WIDTHS =>
  ids.includes("institution") ? { ...WIDTHS, borrower: 5.5, ground: null } : WIDTHS;

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
