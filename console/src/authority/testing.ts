import type { Limit } from "./limits-query.ts";

/** For tests: limits of all reviewers of one house, changed as said. */
export const limitOf = (change: Partial<Limit> = {}): Limit => ({
  __typename: "AuthorityLimit",
  id: "limit",
  version: 1,
  personId: null,
  personName: null,
  person: null,
  role: "REVIEWER",
  mayWaive: true,
  maxExposure: null,
  maxDeferralMonths: null,
  maxCostToLender: null,
  reason: "年度授权",
  setByName: "林青",
  setAt: "2026-03-05T02:00:00.000Z",
  institution: { __typename: "Institution", id: "house", name: "和源", currency: "CNY", timeZone: "Asia/Shanghai" },
  ...change,
});
