import type { Locale } from "@respite/shared/locale/locale";
import { maskedName, nameSearch } from "../borrower/name-search.ts";
import { caseNumber } from "../case/case-number.ts";
import { nameFrom } from "../demo/words/names.ts";
import { type Random, randomFrom } from "../history/random.ts";
import { binaryInt, binaryRow, binaryText, binaryUuids } from "./copy-binary.ts";
import type { Template } from "./template.ts";

/** The columns of {@link instanceRow}, with their types. */
export const INSTANCE_COLUMNS =
  "template int, ids uuid[], serial text, number text, name text, masked_name text, name_search text";

/**
 * What makes one case differ from others of its template, drawn from a stream of numbers: a row of binary COPY.
 *
 * @param taken the case numbers that the lender has, of this seed and from before, to which this one is added
 */
export function instanceRow(
  template: Template,
  random: Random,
  locale: Locale,
  serial: string,
  taken: Set<string>,
): Buffer {
  const name = nameFrom(locale, random.pick);
  const ids = idsOf(template, random);
  const number = numberBeside(taken, random, serial);
  const words = [serial, number, name, ...searched(name)].map(binaryText);
  return binaryRow([binaryInt(template.number), binaryUuids(ids), ...words]);
}

/**
 * Of a million numbers, forty bits each, two are the same in every third seed, and two such seeds share one more often than
 * not: then another is drawn, from a stream of its own, so that all that follows is as it would have been.
 */
function numberBeside(taken: Set<string>, random: Random, serial: string): string {
  let drawn = random;
  for (;;) {
    const number = caseNumber(Uint8Array.from({ length: 8 }, () => drawn.bits() >>> 24));
    if (!taken.has(number)) {
      taken.add(number);
      return number;
    }
    drawn = randomFrom(`${number} ${serial}`);
  }
}

/** Ids of version 7 keep the first half of the template's: their time, version and sequence; the rest is drawn. */
function idsOf({ idStarts }: Template, random: Random): Buffer {
  const ids = Buffer.allocUnsafe(idStarts.length * 2);
  for (let from = 0; from < idStarts.length; from += 8) {
    const at = from * 2 + idStarts.copy(ids, from * 2, from, from + 8);
    ids.writeUInt32BE((0x80000000 | (random.bits() & 0x3fffffff)) >>> 0, at);
    ids.writeUInt32BE(random.bits(), at + 4);
  }
  return ids;
}

const known = new Map<string, readonly [masked: string, search: string]>();

/** Names repeat, and turning their script is slow. */
function searched(name: string): readonly [masked: string, search: string] {
  let found = known.get(name);
  if (!found) {
    found = [maskedName(name), nameSearch(name)];
    known.set(name, found);
  }
  return found;
}
