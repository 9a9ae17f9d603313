import { CASE_STATUSES, type CaseStatus } from "@respite/shared/case/case-status";
import { GROUNDS, type Ground } from "@respite/shared/case/case-words";
import { listOf, oneOf, textOf } from "../app/search-params.ts";

export const QUEUE_VIEWS = ["waiting", "mine", "unassigned", "open", "all"] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const CLOCK_FILTERS = ["AT_RISK", "BREACHED", "STOPPED"] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];

export const CASE_ORDERS = ["DUE_SOONEST", "SUBMITTED_NEWEST", "SUBMITTED_OLDEST"] as const;
export type QueueOrder = (typeof CASE_ORDERS)[number];

/** What the address says about the list. What is absent has its default, so the plain address is the default list. */
export type QueueSearch = Readonly<{
  view?: QueueView | undefined;
  status?: readonly CaseStatus[] | undefined;
  ground?: readonly Ground[] | undefined;
  clock?: readonly ClockFilter[] | undefined;
  /** A case number or a borrower's name. */
  q?: string | undefined;
  order?: QueueOrder | undefined;
  /** The selected case. */
  sel?: string | undefined;
}>;

/** Reads the address; whatever it does not understand is left out, never an error. */
export function parseQueueSearch(raw: Readonly<Record<string, unknown>>): QueueSearch {
  const found: QueueSearch = {
    view: oneOf(raw.view, QUEUE_VIEWS),
    status: listOf(raw.status, CASE_STATUSES),
    ground: listOf(raw.ground, GROUNDS),
    clock: listOf(raw.clock, CLOCK_FILTERS),
    q: textOf(raw.q),
    order: oneOf(raw.order, CASE_ORDERS),
    sel: textOf(raw.sel),
  };
  const given = Object.entries(found).filter(([key, value]) => value !== undefined && !isDefault(key, value));
  return Object.fromEntries(given);
}

const isDefault = (key: string, value: unknown): boolean =>
  (key === "view" && value === "waiting") || (key === "order" && value === "DUE_SOONEST");

/** Is anything narrowed beyond the view itself? */
export const isFiltered = ({ status, ground, clock, q }: QueueSearch): boolean =>
  Boolean(status ?? ground ?? clock ?? q);
