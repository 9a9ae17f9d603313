import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PersonId, Thread } from "./case-state.ts";

/** The thread of a case that has just been received. */
export const newThread = (submittedOn: CalendarDate): Thread => ({
  submittedOn,
  maker: null,
  checker: null,
  declinedBy: null,
  declineChecker: null,
  appealedOn: null,
});

/** The part of a state that goes on into the next one. */
export const threadOf = (t: Thread): Thread => ({
  submittedOn: t.submittedOn,
  maker: t.maker,
  checker: t.checker,
  declinedBy: t.declinedBy,
  declineChecker: t.declineChecker,
  appealedOn: t.appealedOn,
  ...(t.counteredOn === undefined ? {} : { counteredOn: t.counteredOn }),
});

/** On appeal, nobody who had a hand in the decline may act again. */
export const isBarredByAppeal = (t: Thread, by: PersonId): boolean =>
  t.appealedOn !== null && (by === t.declinedBy || by === t.declineChecker);
