import { type AuthorityLimits, unlimited } from "@respite/shared/authority/authority-limits";
import type { DecidingRole } from "@respite/shared/authority/own-authority";
import type { Words } from "./words/in-locale.ts";

/** Limits of authority that a lender of the demo has set: for a role, or for whoever holds a post. */
export type Grant = Readonly<{ to: DecidingRole | "reviewer2"; limits: AuthorityLimits; why: Words }>;

const BY_THE_BOARD: Words = { zh: "董事会年度授权", en: "Granted by the board for the year" };
const NEW_IN_THE_POST: Words = { zh: "到岗未满三个月", en: "New in the post" };

const CNY = unlimited("CNY");
const USD = unlimited("USD");
const AUD = unlimited("AUD");

/** Exposure and months of a reviewer are as far as the policy goes: what it says of one person is enough. */
const IN_CNY: readonly Grant[] = [
  { to: "REVIEWER", limits: { ...CNY, maxCostToLender: 500_000 }, why: BY_THE_BOARD },
  {
    to: "SENIOR_REVIEWER",
    limits: { ...CNY, maxExposure: 60_000_000, maxDeferralMonths: 6, maxCostToLender: 3_000_000 },
    why: BY_THE_BOARD,
  },
];

/** By institution code. */
export const GRANTS: Readonly<Record<string, readonly Grant[]>> = {
  HEYUAN: [
    ...IN_CNY,
    {
      to: "reviewer2",
      limits: { currency: "CNY", maxExposure: 10_000_000, maxDeferralMonths: 2, maxCostToLender: 0, mayWaive: false },
      why: NEW_IN_THE_POST,
    },
  ],
  QINGHE: IN_CNY,
  HARBOR: [
    { to: "REVIEWER", limits: { ...USD, maxCostToLender: 70_000 }, why: BY_THE_BOARD },
    {
      to: "SENIOR_REVIEWER",
      limits: { ...USD, maxExposure: 8_000_000, maxDeferralMonths: 6, maxCostToLender: 400_000 },
      why: BY_THE_BOARD,
    },
  ],
  WATTLE: [
    { to: "REVIEWER", limits: { ...AUD, maxCostToLender: 100_000 }, why: BY_THE_BOARD },
    {
      to: "SENIOR_REVIEWER",
      limits: { ...AUD, maxExposure: 12_000_000, maxDeferralMonths: 6, maxCostToLender: 600_000 },
      why: BY_THE_BOARD,
    },
  ],
};
