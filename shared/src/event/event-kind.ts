import { AGREEMENT_EVENTS } from "./agreement-events.ts";
import { APPLICATION_EVENTS } from "./application-events.ts";
import { DECISION_EVENTS } from "./decision-events.ts";
import { INSTITUTION_EVENTS } from "./institution-events.ts";
import { INTERNAL_EVENTS } from "./internal-events.ts";
import { PROTECTION_EVENTS } from "./protection-events.ts";

/**
 * Everything that can happen to a case or a loan, with the sentence a timeline shows. `{name}` takes a value of the
 * event's detail; the actor and the time stand beside the sentence and are not repeated in it.
 */
export const EVENT_KINDS = {
  ...APPLICATION_EVENTS,
  ...DECISION_EVENTS,
  ...AGREEMENT_EVENTS,
  ...PROTECTION_EVENTS,
  ...INSTITUTION_EVENTS,
  ...INTERNAL_EVENTS,
};

export type EventKind = keyof typeof EVENT_KINDS;
