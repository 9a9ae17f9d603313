import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Sentence } from "../locale/locale.ts";
import type { NumberGroup, PolicyNumbers } from "./policy-numbers.ts";
import type { RuleId, RuleSet } from "./rule-catalogue.ts";

/** What words a rule has: what it is called, and what is said when. */
export const SENTENCE_PARTS = ["title", "passed", "failed", "none"] as const;
export type SentencePart = (typeof SENTENCE_PARTS)[number];

/** How one rule speaks. `none` is said when there is nothing to measure; null where there always is. */
export type PolicyRule = Readonly<{
  id: RuleId;
  set: RuleSet;
  /** Where its limit lies among the numbers, e.g. "smallLoan.maxOutstanding"; null when it has none of its own. */
  threshold: string | null;
  title: Sentence;
  sentences: Readonly<{ passed: Sentence; failed: Sentence; none: Sentence | null }>;
}>;

/** `T` statute read, `S` secondary source read, `M` general knowledge, `PRODUCT` our own default. */
export const CONFIDENCES = ["T", "S", "M", "PRODUCT"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where the numbers of one group come from. */
export type NumberSource = Readonly<{ text: string; confidence: Confidence }>;

/** The rules and numbers of one institution from one day on. Never changed once published: a change is a new version. */
export type PolicyVersion = Readonly<{
  /** `code@version`, e.g. "CN-DEFAULT@1". Stands on every finding. */
  id: string;
  code: string;
  version: number;
  effectiveFrom: CalendarDate;
  name: Sentence;
  /** ISO 3166 country, e.g. "CN". */
  jurisdiction: string;
  /** The business calendar its clocks count on, e.g. "cn". */
  calendar: string;
  numbers: PolicyNumbers;
  sources: Readonly<Record<NumberGroup, NumberSource>>;
  rules: readonly PolicyRule[];
}>;
