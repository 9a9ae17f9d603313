import type { CaseStatus } from "../case/case-status.ts";
import type { EventDetail } from "../event/event-sentence.ts";

/** An event of one case, as much as looking back takes; events come oldest first. */
export type PastEvent = Readonly<{ kind: string; at: string; detail: EventDetail | null }>;

/** What was true of a case at some moment, as its events told it up to then. */
export type FactsAsOf = Readonly<{
  status: CaseStatus;
  /** Who held it; nobody any more once the claim had lapsed. */
  assignedTo: string | null;
  claimedUntil: string | null;
  maker: string | null;
  checker: string | null;
  evidenceDueOn: string | null;
  offersValidUntil: string | null;
  appealUntil: string | null;
}>;

const BEGUN = {
  status: "DRAFT" as CaseStatus,
  assignedTo: null,
  claimedUntil: null,
  maker: null,
  checker: null,
  evidenceDueOn: null,
  offersValidUntil: null,
  appealUntil: null,
};

/** The events that had happened by then. @param at an RFC 3339 instant in UTC */
export const happenedBy = <E extends PastEvent>(events: readonly E[], at: string): readonly E[] =>
  events.filter((event) => event.at <= at);

/** Adds up what each event says it changed. Null before the first event: there was no case yet. */
export function factsAsOf(events: readonly PastEvent[], at: string): FactsAsOf | null {
  const past = happenedBy(events, at);
  if (past.length === 0) return null;
  const facts: FactsAsOf = Object.assign({}, BEGUN, ...past.map(({ detail }) => changesOf(detail)));
  const lapsed = facts.claimedUntil !== null && facts.claimedUntil <= at;
  return lapsed ? { ...facts, assignedTo: null, claimedUntil: null } : facts;
}

/** Only what is a fact of a case, whatever else an event tells. */
function changesOf(detail: EventDetail | null): Partial<FactsAsOf> {
  const after = detail?.after;
  if (typeof after !== "object" || after === null) return {};
  return Object.fromEntries(Object.entries(after).filter(([name]) => name in BEGUN));
}
