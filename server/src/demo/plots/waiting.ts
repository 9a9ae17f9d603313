import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { tellClaim, tellRelease } from "../../history/tell-review.ts";
import type { Teller } from "../../history/telling.ts";
import { applicant, drafted, type Wish } from "../applicant.ts";
import type { Cast } from "../cast.ts";
import type { Stage } from "../stage.ts";
import type { Plot } from "./plot.ts";

export type Who = (cast: Cast) => Teller;
export type When = (stage: Stage) => CalendarDate;

/** Received so many business days ago. */
export const workdaysAgo =
  (days: number): When =>
  ({ time }) =>
    time.workdaysAgo(days);

/** Begun by the borrower and not sent. */
export const draftOf =
  (days: number): Plot =>
  (stage) =>
    drafted(stage, { day: stage.time.ago(days) });

/** Received and waiting for somebody to take it. */
export const waiting =
  (when: When, wish: Omit<Wish, "day"> = {}): Plot =>
  (stage) =>
    applicant(stage, { day: when(stage), ...wish });

/** Taken by somebody minutes ago. */
export const claimed =
  (when: When, who: Who, minutesAgo: number, wish: Omit<Wish, "day"> = {}): Plot =>
  (stage) => {
    const t = applicant(stage, { day: when(stage), ...wish });
    tellClaim(t, { at: new Date(stage.time.now.getTime() - minutesAgo * 60_000), by: who(stage.cast) });
    return t;
  };

/** Taken, and given back. */
export const released =
  (when: When, who: Who): Plot =>
  (stage) => {
    const day = when(stage);
    const t = applicant(stage, { day });
    tellClaim(t, stage.step(day, "13:30", who(stage.cast)));
    tellRelease(t, stage.step(day, "13:41", who(stage.cast)));
    return t;
  };
