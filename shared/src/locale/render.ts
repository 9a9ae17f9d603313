import { isCalendarDate } from "../calendar/calendar-date.ts";
import { formatShortDate } from "./format-date.ts";
import { LOCALES, type Locale, type Sentence } from "./locale.ts";

/** What a `{name}` in a template may stand for; a sentence gives each language its own words. */
export type Variable = string | number | Sentence;

/** What days are called in templates; words that people typed are called otherwise, and stay as they were typed. */
const DAY_NAMES = /(On|By|Until|From)$|^(day|from|to|until|since|earliest|latest|today)$/;

/** What stands for `{name}`: a day as the language writes it, a sentence in its words, anything else as it is. */
export function inLocale(name: string, value: Variable, locale: Locale): string {
  if (typeof value === "object") return value[locale];
  const text = String(value);
  return DAY_NAMES.test(name) && isCalendarDate(text) ? formatShortDate(text, locale) : text;
}

/**
 * The template with every `{name}` replaced, in every language.
 * @throws RangeError for a name without a value: only we can have caused that.
 */
export function render(template: Sentence, variables: Readonly<Record<string, Variable>>): Sentence {
  const fill = (locale: Locale) =>
    template[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new RangeError(`The sentence "${template.en}" needs a value for {${name}}.`);
      return inLocale(name, value, locale);
    });
  return sentence(fill);
}

/** A sentence from a function of the language. */
export function sentence(say: (locale: Locale) => string): Sentence {
  const [hans, hant, en] = LOCALES;
  return { [hans]: say(hans), [hant]: say(hant), [en]: say(en) };
}

/** The names of a template's variables, sorted. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ""))].sort();
}
