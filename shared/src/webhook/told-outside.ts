import type { EventKind } from "../event/event-kind.ts";
import { INTERNAL_EVENTS } from "../event/internal-events.ts";

/** A reviewer goes on reading: that is no change of anything. */
const NO_CHANGE: readonly EventKind[] = ["CLAIM_RENEWED"];

/** Whether an event of a case or a loan is told to endpoints outside. */
export const isToldOutside = (kind: EventKind): boolean =>
  !Object.hasOwn(INTERNAL_EVENTS, kind) && !NO_CHANGE.includes(kind);
