import type { Locale } from "@respite/shared/locale/locale";
import { maskedName, nameSearch } from "../borrower/name-search.ts";
import { caseNumber } from "../case/case-number.ts";
import { nameFrom } from "../demo/words/names.ts";
import type { Random } from "../history/random.ts";
import { TABLES, type TableName } from "../history/rows.ts";
import { GrowingBytes } from "./growing-bytes.ts";
import type { Instance, Template } from "./template.ts";

/** The text of `COPY` for some cases, by table. */
export type CopyText = Readonly<Record<TableName, GrowingBytes>>;

export const noText = (): CopyText =>
  Object.fromEntries(TABLES.map((table) => [table, new GrowingBytes()])) as Record<TableName, GrowingBytes>;

/** Adds one case made from a template. */
export function copyTemplate(text: CopyText, { lines }: Template, instance: Instance): void {
  for (const table of TABLES) {
    const bytes = text[table];
    for (const { text: words, slot } of lines[table]) {
      bytes.add(words);
      if (slot !== null) bytes.addText(typeof slot === "number" ? (instance.ids[slot] ?? "") : instance[slot]);
    }
  }
}

/** What makes one case differ from others of its template, drawn from a stream of numbers. */
export function instanceOf(template: Template, random: Random, locale: Locale, serial: string): Instance {
  const name = nameFrom(locale, random.pick);
  return {
    ids: template.idPrefixes.map((prefix) => prefix + tail(random)),
    ...{ name, serial, ...searched(name) },
    number: caseNumber(Uint8Array.from({ length: 8 }, () => random.bits() >>> 24)),
  };
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

function tail(random: Random): string {
  const first = random.bits();
  const variant = 0x8000 | (first & 0x3fff);
  return `${hex(variant, 4)}-${hex(first >>> 16, 4)}${hex(random.bits(), 8)}`;
}

const known = new Map<string, Pick<Instance, "maskedName" | "nameSearch">>();

/** Names repeat, and turning their script is slow. */
function searched(name: string): Pick<Instance, "maskedName" | "nameSearch"> {
  let found = known.get(name);
  if (!found) {
    found = { maskedName: maskedName(name), nameSearch: nameSearch(name) };
    known.set(name, found);
  }
  return found;
}
