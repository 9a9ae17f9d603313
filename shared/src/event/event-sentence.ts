import type { Locale } from "../locale/locale.ts";
import { EVENT_KINDS, type EventKind } from "./event-kind.ts";

/** What an event says of itself: amounts and dates come formatted, names of people stay out. */
export type EventDetail = Readonly<Record<string, unknown>>;

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(EVENT_KINDS, kind);

/** The event as a sentence. A value the detail lacks shows as "…", so that an old event can always be read. */
export function eventSentence(kind: EventKind, detail: EventDetail, locale: Locale): string {
  return EVENT_KINDS[kind][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = detail[name];
    return value === undefined || value === null ? "…" : String(value);
  });
}
