import { CASE_STATUSES, type CaseStatus } from "../case/case-status.ts";
import { GROUNDS, type Ground } from "../case/case-words.ts";
import { listOf, oneOf, textOf } from "./search-words.ts";

export const QUEUE_VIEWS = ["waiting", "mine", "unassigned", "open", "all"] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export const CLOCK_FILTERS = ["AT_RISK", "BREACHED", "STOPPED"] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];

export const CASE_ORDERS = ["DUE_SOONEST", "SUBMITTED_NEWEST", "SUBMITTED_OLDEST"] as const;
export type QueueOrder = (typeof CASE_ORDERS)[number];

/** Which list of cases, as the queue's address says it. What is absent has its default, so the plain address is the default list. */
export type ListSearch = Readonly<{
  view?: QueueView | undefined;
  status?: readonly CaseStatus[] | undefined;
  ground?: readonly Ground[] | undefined;
  clock?: readonly ClockFilter[] | undefined;
  /** A case number or a borrower's name. */
  q?: string | undefined;
  order?: QueueOrder | undefined;
}>;

/** Reads an address; whatever it does not understand is left out, never an error. */
export function parseListSearch(raw: Readonly<Record<string, unknown>>): ListSearch {
  const found: ListSearch = {
    view: oneOf(raw.view, QUEUE_VIEWS),
    status: listOf(raw.status, CASE_STATUSES),
    ground: listOf(raw.ground, GROUNDS),
    clock: listOf(raw.clock, CLOCK_FILTERS),
    q: textOf(raw.q),
    order: oneOf(raw.order, CASE_ORDERS),
  };
  const given = Object.entries(found).filter(([key, value]) => value !== undefined && !isDefault(key, value));
  return Object.fromEntries(given);
}

const isDefault = (key: string, value: unknown): boolean =>
  (key === "view" && value === "waiting") || (key === "order" && value === "DUE_SOONEST");
