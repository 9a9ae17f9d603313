import type { Sentence } from "../locale/locale.ts";

/** `money` counts minor units; `share` and `rate` are decimal strings. */
export type FindingUnit = "days" | "months" | "money" | "share" | "rate" | "count" | "yes-no";

/** One rule's answer on the facts of one case. */
export type Finding = Readonly<{
  /** e.g. "G1_HARDSHIP_REASON"; the same id is the file, the policy heading, the test and the label on screen. */
  rule: string;
  /** Which set the rule belongs to: the general rules (AND) or one ground (OR between grounds). */
  set: "GENERAL" | "SHORT_TERM_HARDSHIP" | "FORCE_MAJEURE" | "SMALL_LOAN_GOOD_RECORD";
  passed: boolean;
  measured: string | number | boolean | null;
  limit: string | number | boolean | null;
  unit: FindingUnit;
  policyVersion: string;
  sentence: Sentence;
}>;
