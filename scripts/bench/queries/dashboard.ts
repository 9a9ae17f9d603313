import type { Query } from "./query.ts";

type Cell = Readonly<{ cases: number | string; status?: string; ground?: string }>;
type Cells = readonly Cell[] | Readonly<{ nodes: readonly Cell[] }>;

/** How the cases of an institution are spread: by status, by ground, and all. */
export const dashboard: Query = {
  name: "dashboard",
  goal: { postgraphile: 10 },
  respite: "query Dashboard { portfolio { byStatus { status cases } byGround { ground cases } cases } }",
  postgraphile: `query Dashboard {
  byStatus: allBenchCasesByStatuses { nodes { status cases } }
  byGround: allBenchCasesByGrounds { nodes { ground cases } }
  all: allDeferralCases { totalCount }
}`,
  variables: () => [{}],
  compare: (data) => {
    const told = (data.portfolio ?? data) as Record<string, unknown>;
    const all = told.cases ?? (told.all as { totalCount: number }).totalCount;
    return { byStatus: spread(told.byStatus as Cells), byGround: spread(told.byGround as Cells), all: Number(all) };
  },
};

/** In the order of their names, without those that count nothing. */
function spread(cells: Cells): string[] {
  const rows = "nodes" in cells ? cells.nodes : cells;
  return rows
    .filter(({ cases }) => Number(cases) !== 0)
    .map(({ status, ground, cases }) => `${status ?? ground} ${cases}`)
    .sort();
}
