import type { ComplaintRoutes } from "../complaint-routes.ts";
import * as template from "./letter-template.ts";
import * as terms from "./letter-terms.ts";
import { LETTER_WORDS, type LetterWords } from "./letter-words.ts";

/** Everything a letter says that is no fact of its case: the running texts, the labels, and where to complain. */
export type LetterTexts = Readonly<{
  opening: typeof template.LETTER_OPENING;
  balance: typeof template.LETTER_BALANCE;
  instalments: typeof template.LETTER_INSTALMENTS;
  onePayment: typeof template.LETTER_ONE_PAYMENT;
  charges: typeof template.LETTER_CHARGES;
  rates: typeof template.LETTER_RATES;
  promise: typeof template.LETTER_PROMISE;
  duties: typeof terms.LETTER_DUTIES;
  other: typeof terms.LETTER_OTHER;
  words: LetterWords;
  complaints: ComplaintRoutes;
}>;

const FIRST: LetterTexts = {
  opening: template.LETTER_OPENING,
  balance: template.LETTER_BALANCE,
  instalments: template.LETTER_INSTALMENTS,
  onePayment: template.LETTER_ONE_PAYMENT,
  charges: template.LETTER_CHARGES,
  rates: template.LETTER_RATES,
  promise: template.LETTER_PROMISE,
  duties: terms.LETTER_DUTIES,
  other: terms.LETTER_OTHER,
  words: LETTER_WORDS,
  complaints: 1,
};

/**
 * Every edition that letters were sent in. A letter is printed when it is asked for, and says then what it said when it
 * was sent: another text, label or route takes a new edition here, and what the former ones use stays.
 */
export const LETTER_EDITIONS: Readonly<Record<number, LetterTexts>> = {
  1: FIRST,
  // Where to complain in Korea and in the European Union.
  2: { ...FIRST, complaints: 2 },
};

/** The edition that letters are sent in now. */
export const LETTER_EDITION = 2;

/** @throws RangeError for an edition that there never was: in another one the letter would not be the one that was sent */
export function letterTexts(edition: number): LetterTexts {
  const texts = LETTER_EDITIONS[edition];
  if (!texts) throw new RangeError(`There is no edition ${edition} of the letter.`);
  return texts;
}
