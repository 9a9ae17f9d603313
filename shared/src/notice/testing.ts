import type { Locale } from "../locale/locale.ts";
import type { ReliefMeasure } from "../relief/relief.ts";
import { grant, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import type { Addressed } from "./addressed.ts";
import { LETTER_EDITION } from "./letter/letter-edition.ts";
import type { LetterFacts, LetterPlan } from "./letter/letter-facts.ts";

export const to = (locale: Locale): Addressed => ({
  borrower: "王小明",
  lender: "和源消费金融",
  number: "R7K4-29QF-3",
  locale,
  jurisdiction: "CN",
});

export const SHIFT: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "LAST" };

export const planOf = (standing: Standing, position: number, measures: readonly ReliefMeasure[]): LetterPlan => ({
  position,
  relief: { measures },
  ...grant(standing, measures),
  termsHash: `${position}`.repeat(64),
});

/** The golden loan after four instalments, with three months deferred. */
export const letterFacts = (locale: Locale, more: Partial<LetterFacts> = {}): LetterFacts => ({
  kind: "AGREEMENT",
  edition: LETTER_EDITION,
  to: to(locale),
  on: "2024-05-20",
  validUntil: null,
  loan: "HEYUAN-L-42",
  method: "EQUAL_INSTALMENT",
  annualRate: "0.12",
  flat: false,
  before: x0AfterFour.schedule,
  order: x0AfterFour.order,
  plans: [planOf(x0AfterFour, 1, [SHIFT])],
  ...more,
});

/** FNV-1a, 64 bits: enough to notice a change, and the same everywhere. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of text) hash = BigInt.asUintN(64, (hash ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
