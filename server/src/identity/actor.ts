/** What somebody may do; `PLATFORM_*` is the same role across all institutions. */
export const ROLES = [
  "REVIEWER",
  "SENIOR_REVIEWER",
  "POLICY_EDITOR",
  "AUDITOR",
  "PARTNER",
  "PLATFORM_REVIEWER",
  "PLATFORM_SENIOR_REVIEWER",
  "PLATFORM_POLICY_EDITOR",
  "PLATFORM_AUDITOR",
] as const;

export type Role = (typeof ROLES)[number];

/** Who asks, as a token or a session says. */
export type Actor = Readonly<{
  /** A uuid: the `sub` of the token. */
  id: string;
  name: string;
  /** `SYSTEM` only for what time does; nobody signs in as it. */
  role: Role | "SYSTEM";
  /** Null only for `PLATFORM_*`. */
  institutionId: string | null;
  /** What a partner's client was given; for people what their role needs. */
  scopes: ReadonlySet<string>;
}>;

export const isPlatformRole = (role: Role): boolean => role.startsWith("PLATFORM_");
