export const SHORT_MONTH_RULES = ["LAST_DAY_OF_MONTH", "FIRST_DAY_OF_NEXT_MONTH"] as const;

/** Where a due day goes in a month too short to have it. */
export type ShortMonthRule = (typeof SHORT_MONTH_RULES)[number];
