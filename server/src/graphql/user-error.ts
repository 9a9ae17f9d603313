import type { Locale, Sentence } from "@respite/shared/locale/locale";
import { type MessageCode, messageSentence } from "./messages/messages.ts";

/** What is written otherwise in each language, such as an amount, comes in all of them. */
export type ErrorFacts = Readonly<Record<string, string | number | null | Sentence>>;

/**
 * Something the caller can put right. It carries its sentence in every language, so that a stored answer can be given
 * again in another one.
 */
export type UserErrorValue = Readonly<{
  code: string;
  field?: readonly string[];
  /** What the sentence speaks of; also fills the fields of the error's own type. */
  facts?: ErrorFacts;
  sentence: Sentence;
}>;

/** An error of the API's own, put into words. */
export function userError(code: MessageCode, facts: ErrorFacts = {}, field?: readonly string[]): UserErrorValue {
  return { code, facts, sentence: messageSentence(code, facts), ...(field === undefined ? {} : { field }) };
}

export const messageOf = ({ sentence }: UserErrorValue, locale: Locale): string => sentence[locale];
