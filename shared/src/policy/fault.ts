/** What is wrong with a value of a policy; `problem-words.ts` says in every language what would work instead. */
export type Fault =
  | Readonly<{ kind: "WHOLE"; min: number; max: number }>
  | Readonly<{ kind: "SHARE"; most: string }>
  | Readonly<{ kind: "TIME" }>
  | Readonly<{ kind: "DAY" }>
  | Readonly<{ kind: "YES_NO" }>
  | Readonly<{ kind: "CURRENCY" }>
  | Readonly<{ kind: "TEXT" }>
  /** Written like `example`. */
  | Readonly<{ kind: "FORM"; example: string }>
  | Readonly<{ kind: "LIST" }>
  | Readonly<{ kind: "OBJECT" }>
  | Readonly<{ kind: "ONE_OF"; words: readonly string[] }>
  | Readonly<{ kind: "EACH_ONCE"; words: readonly string[] }>
  | Readonly<{ kind: "UNKNOWN_FIELD" }>
  | Readonly<{ kind: "UNKNOWN_NUMBER" }>
  | Readonly<{ kind: "UNKNOWN_SENTENCE" }>
  | Readonly<{ kind: "UNKNOWN_GROUP" }>
  /** More than the number at `than`, which is `limit`. */
  | Readonly<{ kind: "ORDER"; than: string; limit: number }>
  | Readonly<{ kind: "EXACTLY"; value: string }>
  | Readonly<{ kind: "RULE_ONCE"; rule: string; count: number }>
  | Readonly<{ kind: "THRESHOLD"; name: string }>
  /** A sentence speaks of what its rule does not measure. */
  | Readonly<{ kind: "VARIABLE"; variable: string; allowed: readonly string[] }>
  /** A brace that is no part of a variable, or stands in a name, which has none. */
  | Readonly<{ kind: "BRACE" }>;

/** What is wrong with a policy, and where: "numbers.offer.validDays". */
export type PolicyProblem = Readonly<{ path: string; fault: Fault }>;
