import { randomBytes } from "node:crypto";

/** Letters and digits that nobody confuses with another. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 8;

/** A public case number: random, with a check digit, such as R7K4-29QF-3. Says nothing of how many cases there are. */
export function caseNumber(bytes: Uint8Array): string {
  const letters = Array.from({ length: LENGTH }, (_, index) => ALPHABET[(bytes[index] ?? 0) % ALPHABET.length]).join(
    "",
  );
  return `${letters.slice(0, 4)}-${letters.slice(4)}-${checkLetter(letters)}`;
}

export const newCaseNumber = (): string => caseNumber(randomBytes(LENGTH));

/** Whether a number is well formed: a slip of the hand in one place, or two letters swapped, is found. */
export function isCaseNumber(text: string): boolean {
  const match = /^([2-9A-HJ-NP-Z]{4})-([2-9A-HJ-NP-Z]{4})-([2-9A-HJ-NP-Z])$/.exec(text);
  return match !== null && checkLetter(`${match[1]}${match[2]}`) === match[3];
}

/** Weights are odd and differ between neighbours, so that every single slip and every swap changes the sum. */
function checkLetter(letters: string): string {
  const sum = [...letters].reduce((total, letter, index) => total + ALPHABET.indexOf(letter) * (2 * index + 1), 0);
  return ALPHABET[sum % ALPHABET.length] ?? "";
}

/**
 * The beginning of a number in what somebody typed: in any case, with or without its hyphens. Null where it is too
 * short, or can only be a word.
 */
export function numberSearch(text: string): string | null {
  const signs = text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  if (!/^[2-9A-HJ-NP-Z]{2,9}$/.test(signs) || (signs.length < 4 && !/\d/.test(signs))) return null;
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].filter((part) => part !== "").join("-");
}
