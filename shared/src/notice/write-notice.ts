import { isCalendarDate } from "../calendar/calendar-date.ts";
import { formatDate } from "../locale/format-date.ts";
import type { Locale } from "../locale/locale.ts";
import { formatMoney } from "../money/format-money.ts";
import type { Money } from "../money/money.ts";
import type { Block, Template, Values, Variables, VariableType } from "./template.ts";

/** A notice as the borrower reads it. It is kept as written, with the version of the template it was written from. */
export type NoticeText = Readonly<{ version: number; locale: Locale; subject: string; body: string }>;

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((line) => typeof line === "string");
const isMoney = (value: unknown): value is Money =>
  typeof value === "object" && value !== null && "minor" in value && Number.isSafeInteger(value.minor);

const FITS: Readonly<Record<VariableType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string" && value !== "",
  date: (value) => typeof value === "string" && isCalendarDate(value),
  money: isMoney,
  count: (value) => Number.isSafeInteger(value),
  lines: isList,
  flag: (value) => typeof value === "boolean",
};

/**
 * Writes a notice in one language, a blank line between paragraphs.
 *
 * @throws RangeError for a variable that is missing, of another type, or unknown to the template: only we can have
 *   caused that, and a half-written notice must never go out
 */
export function writeNotice<V extends Variables>(from: Template<V>, locale: Locale, values: Values<V>): NoticeText {
  refuseMisfits(from, values);
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => shown(from.variables[name], values[name], locale));
  const body = from.body.filter((block) => isWritten(block, values)).map(({ say }) => fill(say[locale]));
  return { version: from.version, locale, subject: fill(from.subject[locale]), body: body.join("\n\n") };
}

function refuseMisfits({ kind, version, variables }: Template, values: Readonly<Record<string, unknown>>): void {
  for (const [name, type] of Object.entries(variables)) {
    if (!Object.hasOwn(values, name)) throw new RangeError(`${kind}@${version} needs a value for {${name}}.`);
    if (!FITS[type](values[name])) throw new RangeError(`${kind}@${version} takes a ${type} for {${name}}.`);
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(variables, name)) throw new RangeError(`${kind}@${version} knows no {${name}}.`);
  }
}

function isWritten({ when, unless }: Block, values: Readonly<Record<string, unknown>>): boolean {
  const there = (name: string) => (isList(values[name]) ? values[name].length > 0 : values[name] === true);
  return (when === undefined || there(when)) && (unless === undefined || !there(unless));
}

function shown(type: VariableType | undefined, value: unknown, locale: Locale): string {
  if (type === "date") return formatDate(value as string, locale);
  if (type === "money") return formatMoney(value as Money, locale);
  if (isList(value)) return value.join("\n");
  return String(value);
}
