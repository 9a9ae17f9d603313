import { LOCALES, type Locale, type Sentence } from "../locale/locale.ts";
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
    const value = inLocale(detail[name], locale);
    return value === undefined || value === null ? "…" : String(value);
  });
}

/** The detail for readers of one language. */
export const detailIn = (detail: EventDetail, locale: Locale): EventDetail =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, inLocale(value, locale)]));

const inLocale = (value: unknown, locale: Locale): unknown => (isSentence(value) ? value[locale] : value);

const isSentence = (value: unknown): value is Sentence =>
  typeof value === "object" && value !== null && LOCALES.every((locale) => Object.hasOwn(value, locale));
