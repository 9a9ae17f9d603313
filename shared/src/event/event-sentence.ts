import { LOCALES, type Locale, type Sentence } from "../locale/locale.ts";
import { inLocale } from "../locale/render.ts";
import { EVENT_KINDS, type EventKind } from "./event-kind.ts";

/**
 * What an event says of itself: what is written otherwise in each language, such as an amount, as a sentence in all of
 * them; names of people stay out.
 */
export type EventDetail = Readonly<Record<string, unknown>>;

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(EVENT_KINDS, kind);

/** The event as a sentence. A value the detail lacks shows as "…", so that an old event can always be read. */
export function eventSentence(kind: EventKind, detail: EventDetail, locale: Locale): string {
  return EVENT_KINDS[kind][locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = detail[name];
    if (value === undefined || value === null) return "…";
    return inLocale(name, isSentence(value) ? value : String(value), locale);
  });
}

/** The detail for readers of one language. */
export const detailIn = (detail: EventDetail, locale: Locale): EventDetail =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, isSentence(value) ? value[locale] : value]));

const isSentence = (value: unknown): value is Sentence =>
  typeof value === "object" && value !== null && LOCALES.every((locale) => Object.hasOwn(value, locale));
