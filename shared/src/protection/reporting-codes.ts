import { metro2Codes } from "./metro2-codes.ts";
import { onScale, type Reportable, type ReportingCode, type Scale } from "./reportable.ts";

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

/**
 * CN-26: while watched at least special mention, after a second restructuring in that time at least substandard. The class
 * is the lender's own, for its books and its supervisor; the months overdue are what the borrower's record shows.
 */
const china = ({ delinquentDays, watch }: Reportable): ReportingCode[] => {
  const least = watch === "AGAIN" ? 91 : watch === "FIRST" ? 1 : 0;
  return [
    onScale(FIVE_CLASS, Math.max(delinquentDays, least), "CN_FIVE_CLASS"),
    onScale(CN_OVERDUE, delinquentDays, "CN_OVERDUE"),
  ];
};

/** AU-05: judged by the arrangement; A each month whose payment it puts off, V once for a change of contract. The reason is never shown. */
const australia = ({ delinquentDays, arrangement }: Reportable): ReportingCode[] => {
  const history = onScale(AU_HISTORY, delinquentDays, "AU_REPAYMENT_HISTORY");
  if (arrangement === null) return [history];
  const [code, meaning] = arrangement === "TEMPORARY" ? ["A", "Temporary arrangement"] : ["V", "Contract varied"];
  return [history, { system: "AU_HARDSHIP_INDICATOR", code, meaning }];
};

const RULEBOOKS: Readonly<Record<string, (of: Reportable) => ReportingCode[]>> = {
  CN: china,
  US: metro2Codes,
  AU: australia,
};

/** The codes of the rulebook in force; none where its codes are not known here, rather than those of another country. */
export const reportingCodes = (jurisdiction: string, of: Reportable): readonly ReportingCode[] =>
  RULEBOOKS[jurisdiction]?.(of) ?? [];
