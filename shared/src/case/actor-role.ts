export const ACTOR_ROLES = [
  "REVIEWER",
  "SENIOR_REVIEWER",
  "POLICY_EDITOR",
  "AUDITOR",
  "PARTNER",
  "PLATFORM_REVIEWER",
  "PLATFORM_SENIOR_REVIEWER",
  "PLATFORM_POLICY_EDITOR",
  "PLATFORM_AUDITOR",
  "SYSTEM",
] as const;

/** Who acts: PRODUCT.md's roles, and `SYSTEM` for jobs. `PLATFORM_*` is the same role across all institutions. */
export type ActorRole = (typeof ACTOR_ROLES)[number];
