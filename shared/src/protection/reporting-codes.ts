/** What a rulebook would have reported: the code, in which system, and what it says there. */
export type ReportingCode = Readonly<{ system: CodeSystem; code: string; meaning: string }>;

export const CODE_SYSTEMS = [
  "CN_FIVE_CLASS",
  "CN_OVERDUE",
  "METRO2_ACCOUNT_STATUS",
  "METRO2_PAYMENT_HISTORY",
  "METRO2_SPECIAL_COMMENT",
  "AU_REPAYMENT_HISTORY",
  "AU_HARDSHIP_INDICATOR",
] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** All that the codes follow from; never why. */
export type Reportable = Readonly<{
  /** The count that protection froze. */
  delinquentDays: number;
  shielded: boolean;
  /** Under an agreement: payments are put off for a time, or the contract was changed this month; else null. */
  arrangement: "TEMPORARY" | "VARIED_THIS_MONTH" | null;
  /** In the watch period after a relief, or in it for a second time. */
  watch: "FIRST" | "AGAIN" | null;
}>;

/** From so many days on, a code and what it says; the last that fits is it. */
type Scale = readonly (readonly [from: number, code: string, meaning: string])[];

/** 2023 no. 1, CN-25: overdue at least special mention, then over 90, 270 and 360 days. */
const FIVE_CLASS: Scale = [
  [0, "1", "Normal (正常)"],
  [1, "2", "Special mention (关注)"],
  [91, "3", "Substandard (次级)"],
  [271, "4", "Doubtful (可疑)"],
  [361, "5", "Loss (损失)"],
];

/** Months overdue as the credit reference centre counts them; general knowledge, to be confirmed by the institution. */
const CN_OVERDUE: Scale = [
  [0, "N", "Repaid as agreed (正常还款)"],
  [1, "1", "1–30 days overdue (逾期1–30天)"],
  [31, "2", "31–60 days overdue (逾期31–60天)"],
  [61, "3", "61–90 days overdue (逾期61–90天)"],
  [91, "4", "91–120 days overdue (逾期91–120天)"],
  [121, "5", "121–150 days overdue (逾期121–150天)"],
  [151, "6", "151–180 days overdue (逾期151–180天)"],
  [181, "7", "Over 180 days overdue (逾期180天以上)"],
];

/** Metro 2, US-13; the delinquent codes are general knowledge, to be confirmed by the institution. */
const ACCOUNT_STATUS: Scale = [
  [0, "11", "Current account"],
  [30, "71", "30–59 days past due"],
  [60, "78", "60–89 days past due"],
  [90, "80", "90–119 days past due"],
  [120, "82", "120–149 days past due"],
  [150, "83", "150–179 days past due"],
  [180, "84", "180 days or more past due"],
];
const PAYMENT_HISTORY: Scale = [0, 30, 60, 90, 120, 150, 180].map(
  (from, i) => [from, String(i), i === 0 ? "Current" : `${from} days past due`] as const,
);

/** AU-05: fourteen days of grace, then levels. */
const AU_HISTORY: Scale = [
  [0, "0", "Paid, or within 14 days of grace"],
  [15, "1", "15–29 days overdue"],
  [30, "2", "30–59 days overdue"],
  [60, "3", "60–89 days overdue"],
  [90, "4", "90–119 days overdue"],
  [120, "5", "120–149 days overdue"],
  [150, "6", "150–179 days overdue"],
  [180, "X", "180 days or more overdue"],
];

const onScale = (scale: Scale, days: number, system: CodeSystem): ReportingCode => {
  const [, code, meaning] = scale.findLast(([from]) => from <= days) ?? ([0, "", ""] as const);
  return { system, code, meaning };
};

/** CN-26: while watched at least special mention, after a second restructuring in that time at least substandard. */
const china = ({ delinquentDays, watch }: Reportable): ReportingCode[] => {
  const least = watch === "AGAIN" ? 91 : watch === "FIRST" ? 1 : 0;
  return [
    onScale(FIVE_CLASS, Math.max(delinquentDays, least), "CN_FIVE_CLASS"),
    onScale(CN_OVERDUE, delinquentDays, "CN_OVERDUE"),
  ];
};

/** US-13: under protection no payment is asked for: "D" in the history and the comment CP; earlier history stays. */
const unitedStates = ({ delinquentDays, shielded }: Reportable): ReportingCode[] => {
  const status = onScale(ACCOUNT_STATUS, delinquentDays, "METRO2_ACCOUNT_STATUS");
  if (!shielded) return [status, onScale(PAYMENT_HISTORY, delinquentDays, "METRO2_PAYMENT_HISTORY")];
  return [
    status,
    { system: "METRO2_PAYMENT_HISTORY", code: "D", meaning: "No payment history reported this month" },
    { system: "METRO2_SPECIAL_COMMENT", code: "CP", meaning: "Account in forbearance" },
  ];
};

/** AU-05: judged by the arrangement; A each month it lasts, V once for a change of contract. The reason is never shown. */
const australia = ({ delinquentDays, arrangement }: Reportable): ReportingCode[] => {
  const history = onScale(AU_HISTORY, delinquentDays, "AU_REPAYMENT_HISTORY");
  if (arrangement === null) return [history];
  const [code, meaning] = arrangement === "TEMPORARY" ? ["A", "Temporary arrangement"] : ["V", "Contract varied"];
  return [history, { system: "AU_HARDSHIP_INDICATOR", code, meaning }];
};

const RULEBOOKS: Readonly<Record<string, (of: Reportable) => ReportingCode[]>> = {
  CN: china,
  US: unitedStates,
  AU: australia,
};

/** The codes of the rulebook in force; none where its codes are not known here, rather than those of another country. */
export const reportingCodes = (jurisdiction: string, of: Reportable): readonly ReportingCode[] =>
  RULEBOOKS[jurisdiction]?.(of) ?? [];
