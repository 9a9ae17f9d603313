import type { CaseStatus } from "@respite/shared/case/case-status";
import type { QueueView } from "@respite/shared/queue/list-search";
import type { CaseFilter } from "../operations.generated.ts";
import type { QueueSearch } from "./queue-search.ts";

/** Statuses in which somebody still has something to do. */
export const OPEN_STATUSES: readonly CaseStatus[] = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "APPEALED",
  "SPECIAL_HANDLING",
  "OFFERED",
];

const VIEW_FILTERS: Readonly<Record<QueueView, CaseFilter>> = {
  waiting: { assigned: "WAITING_ON_ME" },
  mine: { assigned: "ME", status: OPEN_STATUSES },
  unassigned: { assigned: "NOBODY", status: OPEN_STATUSES },
  open: { status: OPEN_STATUSES },
  all: {},
};

/** The server's filter for what the address says; statuses chosen by hand replace those of the view. */
export function caseFilter({ view = "waiting", status, ground, clock, q }: QueueSearch): CaseFilter {
  const text = q?.trim().normalize("NFC");
  return {
    ...VIEW_FILTERS[view],
    ...(status && { status }),
    ...(ground && { ground }),
    ...(clock && { clock }),
    ...(text && { search: text }),
  };
}
