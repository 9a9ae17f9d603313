import { GROUNDS } from "../case/case-words.ts";

/** General rules are AND-ed; the rules of one ground are AND-ed, the grounds are OR-ed. */
export const RULE_SETS = ["GENERAL", ...GROUNDS] as const;
export type RuleSet = (typeof RULE_SETS)[number];

type Entry = Readonly<{ id: string; set: RuleSet; variables: readonly string[] }>;

/**
 * Every rule there is, in the order findings come in, with the variables its sentences may use beside `measured` and
 * `limit`. The same id is the file in `evaluation/rules`, the heading in `policies/cn-default.md` and the label on screen.
 */
export const RULE_CATALOGUE = [
  { id: "R1_APPLICATION_WINDOW", set: "GENERAL", variables: ["submittedOn", "opensOn", "closesOn"] },
  { id: "R2_LOAN_STATUS", set: "GENERAL", variables: ["status"] },
  { id: "R3_NO_OPEN_CASE", set: "GENERAL", variables: [] },
  { id: "R4_DEFERRAL_MONTHS", set: "GENERAL", variables: [] },
  { id: "R5_DEFERRAL_TOTAL", set: "GENERAL", variables: ["window"] },
  { id: "R6_COOLDOWN", set: "GENERAL", variables: [] },
  { id: "R7_RATE_CAP", set: "GENERAL", variables: [] },
  { id: "R8_INTEREST_WAIVER", set: "GENERAL", variables: [] },
  { id: "G1_HARDSHIP_REASON", set: "SHORT_TERM_HARDSHIP", variables: ["reason"] },
  { id: "G2_HARDSHIP_EVIDENCE", set: "SHORT_TERM_HARDSHIP", variables: ["reason", "accepted", "given"] },
  { id: "G3_HARDSHIP_ARREARS", set: "SHORT_TERM_HARDSHIP", variables: [] },
  { id: "G4_FORCE_MAJEURE_REASON", set: "FORCE_MAJEURE", variables: ["reason"] },
  { id: "G5_FORCE_MAJEURE_BEFORE_OVERDUE", set: "FORCE_MAJEURE", variables: ["since"] },
  { id: "G6_FORCE_MAJEURE_EVIDENCE", set: "FORCE_MAJEURE", variables: ["reason", "accepted", "given"] },
  { id: "G7_SMALL_OUTSTANDING", set: "SMALL_LOAN_GOOD_RECORD", variables: [] },
  { id: "G8_GOOD_RECORD", set: "SMALL_LOAN_GOOD_RECORD", variables: ["window"] },
  { id: "G9_MONTHS_ON_BOOK", set: "SMALL_LOAN_GOOD_RECORD", variables: [] },
] as const satisfies readonly Entry[];

export type RuleId = (typeof RULE_CATALOGUE)[number]["id"];

export const RULE_IDS: readonly RuleId[] = RULE_CATALOGUE.map((rule) => rule.id);

/** What the sentences of a rule may speak of: `{measured}` and so on. A name is not in a sentence, and speaks of nothing. */
export const sentenceVariables = (id: RuleId): readonly string[] => [
  "measured",
  "limit",
  ...(RULE_CATALOGUE.find((rule) => rule.id === id)?.variables ?? []),
];
