import type { PolicyNumbers } from "./policy-numbers.ts";
import type { NumberSource } from "./policy-version.ts";

/** Numbers that came after policies had been published. A version without them is judged by these. */
export const PERFORMANCE_DEFAULTS: PolicyNumbers["performance"] = {
  allocation: ["PENALTY", "INTEREST", "PRINCIPAL"],
  cureDays: 15,
  keptInstalments: 3,
  watchDays: 365,
  watchInstalments: 2,
};

/** What was asked (or the closest allowed), the same instalments later, interest only, part of it waived, a longer term. */
export const WATERFALL_DEFAULT: PolicyNumbers["offer"]["waterfall"] = [
  "AS_REQUESTED",
  "CLOSEST_TO_REQUEST",
  "SAME_INSTALMENTS",
  "KEEP_PAYING_INTEREST",
  "SHARE_THE_COST",
  "LOWER_INSTALMENTS",
] as const;

/** Nobody is charged by a number that the policy in force did not say. */
export const PENALTY_DEFAULTS: PolicyNumbers["penalty"] = { contractRateShare: "0" };

/** As long as every draft lay before a policy said how long. */
export const DRAFT_DEFAULTS: PolicyNumbers["draft"] = { validDays: 30 };

const DRAFT_SOURCE: NumberSource = { text: "Product default.", confidence: "PRODUCT" };

const PENALTY_SOURCE: NumberSource = {
  text: "Product default: no penalty interest, unless the institution's own policy says what it is.",
  confidence: "PRODUCT",
};

const PERFORMANCE_SOURCE: NumberSource = {
  text: "Product default; watched for a year and two instalments as restructured assets are (CN-26, read through press coverage).",
  confidence: "S",
};

/** The sources as they were published, with those of later numbers where they say nothing of them. */
export const withLaterSources = (sources: unknown): unknown =>
  typeof sources === "object" && sources !== null && !Array.isArray(sources)
    ? { draft: DRAFT_SOURCE, penalty: PENALTY_SOURCE, performance: PERFORMANCE_SOURCE, ...sources }
    : sources;
